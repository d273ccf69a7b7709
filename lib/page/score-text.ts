import { knownWords } from "./lexicon.ts";
import { openingSection } from "./note-header.ts";

export interface TextScore {
  /** Above `NOTE_SCORE` the text is a clinical note. */
  readonly score: number;
  /** What spoke for and against, strongest first: "abbreviation 4.2". */
  readonly reasons: readonly string[];
  readonly danish: boolean;
}

export const NOTE_SCORE = 3.5;
/** Leaving the little words out counts only on top of something clinical: so do lists of any other kind. */
const TERSE = 1;
/** A page of prose gathers a few signs by its mere length; from here on a text must earn more than so. */
const LONG = 120;
const FIGURE = /(?<!\p{L})(?:\d+(?:[.,]\d+)?|(?:f?m?mol|[mµk]?g|[mf]?l|mm|u|min|arb|enh|e9|ref|negativ|positiv|forhøjet|formindsket)(?!\p{L}))/giu;

/** What no single word shows. Whole words only; JavaScript's `\b` is ASCII: it would find *re* inside *øre*. */
const PATTERNS: readonly (readonly [name: string, points: number, most: number, pattern: RegExp])[] = [
  ["abbreviation", 1.4, 10, /(?<!\p{L})(?:st ?\.? ?[pc]\.|i\.?a\.|u\.a|p\.n|s\.c|[pi]\.[ov]|c\.p)(?!\p{L})/giu],
  // A short word with a full stop in the middle of a sentence; general Danish has but a few of them.
  ["short form", 0.35, 2.4, /(?<![\p{L}.])(?!ca|kl|nr|kr|mio|pct|fru|hr|jf|stk|dvs|osv|bl|art)\p{Ll}{1,6}\.(?= ?[\p{Ll}\d,;(])/gu],
  ["measured", 1.6, 6, /(?<![\p{L}\d])(?:(?:bt|bp|rr) ?:? ?\d{2,3} ?[/-] ?\d{2,3}|(?:p(?=[.:]? ?\d\d)|puls|te?mp|tp|sat|crp|hb|hgb|lvef|bmi|nrs|gcs|hba1c|inr|tsh|kalium|kreatinin|egfr|ldl|hr|spo2)[.:]? ?(?:på |[<>=] ?)?\d+|(?:mg|g|ml|µg|ie)\.? ?[x*×] ?\d|[x×]? ?\d ?[x×]? ?(?:dgl|dagl|ugl)|x ?\d|\d ?\* ?\d|ga \d+\+\d|\d+ ?(?:[mµ]mol\/\p{L}|g\/l|mmhg|\/min|ml\/min))(?!\p{L})/giu],
  ["unit", 0.4, 1.6, /(?<!\p{L})\d+ ?(?:m[glm]|cm|ie|µg|mdr|dg)(?!\p{L})/giu],
  ["code", 1.3, 3, /(?<!\p{L})(?:D[A-Z]\d{2,4}|K[A-Z]{3}\d)/gu],
  ["one patient's story", 1.3, 9, /(?<!\p{L})(?:(?:møder|kommer) (?:i dag )?(?:til|pga|på grund) |møder i dag|henvist (?:fra|af|til|med|på|pga|akut)|(?:kvinde|mand|pige|dreng) på \d|\d+[- ]?årig (?:\p{L}+ )?(?:mand|kvinde|pige|dreng)|indlagt (?:med|på|til|pga|fra)|undersøgelsen?:|objektivt|tegn (?:til|på)|(?:vi|der) (?:aftale[rs]|bestille[rs]|planlægge|fortsætte|afvente|ser an|øger|starter|tages|gives)|(?:aftaler|bestiller) vi|der findes (?:ingen|ikke|normal)|det aftales|planen er|(?:patienten|han|hun) (?:\p{L}+ )?(?:ønsker|fortæller|angiver|oplyser|tåler|afsluttes|udskrives|indlægges|kontrolleres|informeres|benægter|klager|henvises|møder|har ingen|har ikke haft|er (?:informeret|orienteret|indlagt))|(?:kontrol|opfølgning|tid|blodprøver?|us\.) (?:igen )?om (?:\d|[eé]n |et |to|tre|fire|seks)|i bedring|uden anmærkning|alm\p{L}+tilstand|alment u?påvirket|god effekt|sammenlignet med|svarende til|(?:højre|venstre) (?:arm|ben|hånd|knæ|hofte|skulder|fod|øre|øje|side|lunge|nyre|under|over|lyske|bryst)|(?:høj|ven)\p{L}+sidig)/giu],
  ["signature", 0.8, 2.4, /(?:reserve|over|afdelings|speciale|vagt)læge(?!\p{L})|behandlers? navn|behandlingssted|lægesekretær|sygeplejerske|(?<=\p{L}{3})\/\p{Ll}{2,3}$|jordemoder/gimu],
  ["note type", 1, 2, /^.{0,30}?(?:epikrise|notat|henvisning|kons(?:ultation|\.)|amb(?:ulant|\.) \p{L}|stuegang|sygebesøg)/gimu],
  ["question", -1.5, 6, /(?<!\p{L})(?:hv[aoe]\p{L}+|[kms]\p{L}+ jeg) [^.?!\n]{0,80}\?/giu],
  ["public text", -2.5, 24, /(?<![\p{L}\d])(?:vi (?:tilbyder|søger)|kontakt os|nye tal|viser (?:en|nye)|de fleste|(?:nogle|mange|andre) (?:\p{L}+ )?(?:mennesker|patienter|personer)|skyldes ofte|sidst ændret|mod (?:forhøjet|smerter)|ordineret af|ph\.d|\d{4},? kl\.? \d)/giu],
];

type Sums = Map<string, number>;
let last: [text: string, score: TextScore] | undefined;

/** How much a text looks like a clinical note, and why. The same text is often asked for several times in a row. */
export function scoreText(text: string): TextScore {
  if (last?.[0] !== text) last = [text, score(text)];
  return last[1];
}

/** Points (none or fewer) for words of letters, adverts, articles and the like. */
export function scorePublic(text: string): number {
  return evidence(text).sums.get("public text") ?? 0;
}

/** Points by kind; each repeat of the same match gives half of what the one before gave. */
function evidence(text: string): { sums: Sums; counts: Sums; words: number } {
  const sums: Sums = new Map();
  const counts: Sums = new Map();
  const add = (name: string, points: number, most: number, match: string): void => {
    const key = name + match.trim();
    const times = counts.get(key) ?? 0;
    counts.set(key, times + 1).set(name, (counts.get(name) ?? 0) + 1);
    const sum = (sums.get(name) ?? 0) + (times < 4 ? points / 2 ** times : 0);
    sums.set(name, Math.max(-most, Math.min(most, sum)));
  };
  const words = knownWords(text, ({ name, points, most }, word) => add(name, points, most, word));
  for (const line of text.split("\n")) {
    const section = openingSection(line);
    if (section !== "") add("heading", 1, 7, section);
  }
  for (const [name, points, most, pattern] of PATTERNS) for (const match of text.match(pattern) ?? []) add(name, points, most, match.toLowerCase());
  return { sums, counts, words };
}

/** Fewer marks than this prove nothing, and a foreign tongue must win clearly: notes hold Latin and English names. */
function isDanish(text: string, counts: Sums): boolean {
  const danish = counts.get("da") ?? 0;
  const umlauts = text.match(/[äöß]/g)?.length ?? 0;
  return ["nb", "sv", "en", "de"].every((language) => {
    const marks = (counts.get(language) ?? 0) + (language === "sv" || language === "de" ? umlauts : 0);
    return marks <= 5 || marks <= danish * 1.15 + 1;
  });
}

function score(text: string): TextScore {
  const { sums, counts, words } = evidence(text);
  const danish = isDanish(text, counts);
  if (danish) {
    sums.delete("foreign clinical word");
    sums.set("telegram or prose", proseScore(words, counts.get("little") ?? 0));
    // A text of names and figures is a table of results, however clinical: it has nothing to rewrite.
    const all = words + (text.match(/\d+/g)?.length ?? 0);
    if (all > 9 && (text.match(FIGURE)?.length ?? 0) > all * 0.38) sums.set("figures", -8);
  }
  let [gained, lost] = [0, 0];
  for (const value of sums.values()) if (value > 0) gained += value; else lost += value;
  if (gained < 2 + TERSE) gained = Math.min(gained, 2);
  // In a long text the signs must be frequent as well as many.
  if (words > LONG) gained *= Math.min(1, (gained * LONG) / (words * 6) + LONG / words / 2);
  const reasons = [...sums].filter(([, value]) => Math.abs(value) >= 0.3)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  return { score: gained + lost, reasons, danish };
}

/** How much of the text's running words are the little ones: about a fifth in notes, two fifths in prose. */
function proseScore(words: number, little: number): number {
  if (words < 12) return 0;
  return little < words * 0.2 ? TERSE : -Math.max(0, Math.min(5, (little / words - 0.32) * 30));
}
