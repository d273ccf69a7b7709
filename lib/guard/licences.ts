import { escapeRegExp } from "../text/escape-reg-exp.ts";
import { ALSO_DENY, explicitDenials, EXPLICIT } from "./denials.ts";
import { withoutWordings, type GuardContext, type GuardTerm } from "./guard-rule.ts";

/** What a note's words deny by themselves, and nearly always by a "not" in plain Danish. */
export const STRONG = new RegExp([
  "(?<![\\p{L}\\p{N}])(?:u(?:øm|påvirke|kompl|disl|besvær|kendt)\\p{L}*|anikterisk\\p{L}*|[au]febril\\p{L}*|(?!\\p{L}*nefri)\\p{L}{2,}-?fri(?:e|t)?|afkræfte\\p{L}*|nægtes|benægtes|(?<!ikke )(?<!kan )udelukket|cave(?!: ?ingen)",
  "(?<!VB )(?<!balance )neg(?!\\.? T-tak)|negativ\\p{L}*(?! væske)|asymptomatisk|reaktionsløs\\p{L}*|udebleve[nt](?! menst)|(?:køre|kørsels)forbud|manglende|intoleran\\p{L}*|ineffektiv|inoperabel\\p{L}*|uegnet|utilstrækkelig\\p{L}*|appetitløs|kraftesløs",
  "konservativ\\p{L}*|atm(?:osfærisk)?\\.? luft|faste(?:nde|r)|menostasi|afholdende|ophævet|resistent|overfladisk\\p{L}*|lufttom\\p{L}*|u(?:spec|forklar|cement|fuldst|tilsigt|målel|afvend|afklar)\\p{L}*|suboptimal|(?<=(?:alkohol|tobak|rygning|allergi):? )0|upåfaldende)(?![\\p{L}\\p{N}])|(?<![\\d/.,])0/\\d",
].join("|"), "giu");

/** What a plain sentence says instead of a "not" for a word of the note: who says "hel" for "intakt" has no "not" left for it. */
const answers: readonly (readonly [RegExp, RegExp])[] = ([
  ["uæn", "samme|lige så|stadig\\p{L}*|som (?:før|vanligt|du plejer|den skal)|som de[nt] var|som du havde|plejer"],
  ["intakt", "hele?t?"], ["udis", "på plads"], ["lufttom", "tomme?"], ["afvent", "venter"], ["retiner", "skjult"],
  ["stop|ophør|sep\\.|sepon|paus|slut", "hold(?:e|er|t)? (?:op|pause)|op med at|færdig|slut|tages? af"],
  ["resisten", "modstandsdygtig\\p{L}*"], ["inkont|inkom", "svært ved|for meget"], ["fjern|fri", "rene?|tages? af|taget ud|trukket"],
  ["uspec|ureg|asym|ukl", "uklare?|ujævn\\p{L}*|uens"], ["ambulan|åben indlæggelse|dagkir", "ambulatori\\p{L}*|direkte"], ["i\\.?a\\.?(?!\\p{L})|ua(?!\\p{L})", "i orden|fine?|godt"],
  ["hypoks|hypox", "for lidt"], ["missed", "gået til grunde"], ["lukket", "syet|lukket"], ["retention", "ophobning|samler sig"], ["udren", "tømt|renset"], ["ukom", "almindelig"], ["svigt", "hjertesvigt\\p{L}*|svag\\p{L}*"],
] as const).map(([word, answer]) => [new RegExp(word, "giu"), new RegExp(`(?<!\\p{L})(?:${answer})(?!\\p{L})`, "giu")] as const);
/** "Ikke noget unormalt" and "tåler ikke" answer by their "not"; "(Murphy negativ)" says it a second time. */
const noAnswer = /(?<!\p{L})(?:unormal\p{L}*|tåler)(?!\p{L})|\([^)]*negativ\)/giu;

/** Uncertain where the note's own word is another one ("ASCUS"). */
const doubt = /usik\p{L}*/giu;

/** Words that deny by themselves, and what a plain sentence may say for them besides a "not". */
const denyingByThemselves: readonly (readonly [RegExp, RegExp])[] = ([
  ["retineret", "skjult|fast"], ["afvente[rst]*", "vente\\p{L}*|afvente\\p{L}*|indtil|til der"], ["ubehandlet", "ubehandle\\p{L}*"], ["irreversib\\p{L}*", "varig\\p{L}*|for altid|permanent\\p{L}*|irreversib\\p{L}*"],
  ["amnesi\\p{L}*", "glem\\p{L}*|hukommelse\\p{L}*|hul\\p{L}*"], ["(?:urin)?retention", "ophob\\p{L}*|samle\\p{L}*|tilbage|fuld|\\p{L}*retention\\p{L}*|svært|mangl\\p{L}*|stop\\p{L}*"], ["undlad\\p{L}*", "undlad\\p{L}*|lade være|undgå|stop\\p{L}*|uden"],
  ["resistent\\p{L}*", "resisten\\p{L}*|modstand\\p{L}*|tåle\\p{L}*"], ["missed abortion", "dødt|død|gået til grunde|\\p{L}*abort\\p{L}*"], ["uændret", "uændre\\p{L}*|samme|lige så|stadig\\p{L}*|som\\P{L}+\\p{L}+|plejer|fortsæt\\p{L}*|fortsat|holde\\p{L}*|stabil\\p{L}*|stationær\\p{L}*"],
] as const).map(([word, answer]) => [new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, "iu"), new RegExp(`(?<!\\p{L})(?:${answer})(?!\\p{L})`, "iu")] as const);

/** Has a word that denies by itself ("afventer", "retineret", "uændret") got neither a "not" nor another word for it? */
export function isLeftUnsaid(source: string, plain: string, { terms = [] }: GuardContext): boolean {
  return explicitDenials(plain) === 0 && denyingByThemselves.some(([word, answer]) => word.test(source) && !answer.test(plain) && word.test(unsaid(source, plain, terms)));
}

/** For how many words of the note, none of them a "not", the plain sentence may say one: those that it has not said otherwise. */
export function licences(source: string, plain: string, { terms = [] }: GuardContext): number {
  const open = unsaid(source, plain.replace(noAnswer, ""), terms).replace(EXPLICIT, " ");
  const said = withoutWordings(plain, { wordings: terms.flatMap(({ wordings }) => wordings), medicine: [] }).replace(EXPLICIT, "").replace(noAnswer, "").replace(/usik/iu.test(source) ? "" : doubt, "");
  const others = said.replace(ALSO_DENY, "");
  const answered = answers.reduce((sum, [word, answer]) => {
    const asked = matches(open, word);
    return asked === 0 ? sum : sum + Math.min(asked, matches(others, answer));
  }, 0);
  return Math.max(0, matches(open, STRONG, ALSO_DENY) - matches(said, ALSO_DENY) - answered);
}

/** The note without the terms that the plain sentence says in their own wording: they ask for no "not" besides. */
function unsaid(source: string, plain: string, terms: readonly GuardTerm[]): string {
  const said = plain.toLocaleLowerCase("da");
  return terms.filter(({ wordings }) => wholeOf(wordings).some((wording) => stands(said, wording))).reduce((rest, term) => rest.replace(new RegExp(`(?<![\\p{L}\\d])${escapeRegExp(term.source)}(?![\\p{L}\\d])`, "u"), " "), source);
}

const wholes = new WeakMap<readonly string[], readonly string[]>();

/** The wordings of a term, in small letters, that say all of it: those that deny, and those that stand in none of these. Kept for each list of wordings. */
function wholeOf(wordings: readonly string[]): readonly string[] {
  const known = wholes.get(wordings);
  if (known) return known;
  const lower = wordings.map((wording) => wording.toLocaleLowerCase("da"));
  const denying = lower.filter((wording) => explicitDenials(wording) > 0);
  const whole = lower.filter((wording) => denying.includes(wording) || (wording.length > 3 && !denying.some((other) => stands(other, wording))));
  wholes.set(wordings, whole);
  return whole;
}

/** Do these words stand in the text, in the middle of no word? Both in small letters. */
function stands(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/\p{L}/u.test(`${text[at - 1] ?? ""}${text[at + words.length] ?? ""}`)) return true;
    if (words === "") return false;
  }
  return false;
}

/** How many places of a text any of the patterns finds; where two overlap it is one place. */
export function matches(text: string, ...patterns: readonly RegExp[]): number {
  const spans = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))).sort((a, b) => a.start - b.start);
  let places = 0;
  let end = -1;
  for (const span of spans) {
    if (span.start >= end) places++;
    end = Math.max(end, span.end);
  }
  return places;
}
