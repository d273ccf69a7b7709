import { ALSO_DENY, explicitDenials, EXPLICIT, MAY_DENY } from "./denials.ts";
import { withoutWordings, type GuardRule } from "./guard-rule.ts";

/** Plain words that carry a denial without a "not". */
const plainDenial = /(?<![\p{L}])(?:normal\p{L}*|fri(?:t|e)?|\p{L}+fri(?:t|e)?|mangler(?! (?:ilt|blod|væske))|uændre\p{L}*|u(?:påvirke|besværet|kendt|kompli)\p{L}*|(?<!være )væk|forsvundet|afslå\p{L}*|afvis\p{L}*|raske?|rolig\p{L}*|i orden|afkræft\p{L}*|udelukke\p{L}*|negativ\p{L}*|fin\p{L}?|næppe|naturlig\p{L}*|rene?|på plads|faste(?:nde|t|r)?|hukommelsestab|almindelig luft|stueluft|taler imod|pas på|mist\p{L}*|resistent\p{L}*|modstandsdygtig\p{L}*|overfladisk\p{L}*|lukket|u(?:spec|forklar|cement|fuldst|tilsigt|frivillig|målel|afvend|afklar|klar)\p{L}*|ophævet|tom(?:me)?)(?![\p{L}])/giu;

/**
 * A negated sentence stays negated and a stated one stays stated: as many things are denied after as before.
 * Negations inside the wording of a term ("afebril" → "uden feber") are the term's own and don't count as added.
 */
export const sameNegations: GuardRule = {
  name: "same-negations",
  examples: [
    { source: "Ingen tegn på LE.", plain: "Der er ingen tegn på blodprop i lungen.", refused: false },
    { source: "Ingen tegn på LE.", plain: "Der er tegn på blodprop i lungen.", refused: true },
    { source: "Hoste og feber.", plain: "Du har ingen hoste og feber.", refused: true },
    { source: "Afebril.", plain: "Du har ikke feber.", wordings: ["du har ikke feber"], refused: false },
    { source: "Ikke uden risiko.", plain: "Uden risiko.", refused: true },
    { source: "Ingen A, B eller C.", plain: "Du har hverken A, B eller C.", refused: false },
    { source: "Ingen A, ingen B, ingen C.", plain: "Du har hverken A eller B.", refused: true },
    { source: "Tonus normal, ingen rigiditet.", plain: "Spændingen er ikke normal. Der er ingen stivhed.", refused: true },
    { source: "Trommehinder ia.", plain: "Trommehinderne er ikke normale.", refused: true },
    { source: "Ukompliceret forløb, afebril.", plain: "Forløbet var uden problemer, og du har feber.", refused: true },
  ],
  check(source, plain, context) {
    const before = explicitDenials(source);
    const own = explicitDenials(withoutWordings(plain, context));
    if (before === 0 && own > 0 && !MAY_DENY.test(source)) return "a negation is added";
    const needed = denied(source, "least") + matches(source, strong) ;
    const lexical = Math.max(0, matches(plain, anyDenial) + 2 * matches(plain, severalNegative) - matches(source, sourceLoose));
    if (denied(plain, "most") + lexical < needed) return "a negation is lost";
    if (before === 0 && deniesWhatIsFine.test(plain) && !/manglende|mangler|insuff|utils/iu.test(source)) return "what is fine, gone or stopped is denied";
    if (deniesNumber.test(plain) && !sourceDeniesNumber.test(source)) return "a negation is added";
    if (planDenied.test(plain) && before === 0) return "a negation is added";
    const licence = Math.max(0, matches(source, strong) + matches(source, ALSO_DENY) - matches(plain.replace(EXPLICIT, "").replace(/(?<!\p{L})(?:unormal\p{L}*|tåler)/giu, ""), ALSO_DENY));
    return own > denied(source, "listed") + licence ? "a negation is added" : null;
  },
};

/** What a note's words deny by themselves, and nearly always by a "not" in plain Danish. */
const deniesWhatIsFine = /(?<![\p{L}])ikke (?:\p{L}+ ){0,2}?(?:undgå|rene?|godt|under kontrol|i orden|i bedring|positiv\p{L}*|normal\p{L}*|negativ\p{L}*|uændre\p{L}*|stoppe\p{L}*|fjernet|slut|faste[tr]?|fri(?:t|e)?)(?![\p{L}])/iu;
/** "Urinsyren er ikke 0,52": a value is given, not denied. */
const deniesNumber = /(?<![\p{L}])(?:er|var|viser|viste) ikke (?:(?:under|over|på) )?-?\d/iu;
const sourceDeniesNumber = /(?<![\p{L}])(?:ikke|ej|ingen|uden)\P{L}+(?:\p{L}+\P{L}+){0,2}?\d/iu;
const planDenied = /(?<![\p{L}])(?:planen|konklusionen|målet|grunden) er ikke/iu;
const strong = new RegExp([
  "(?<![\\p{L}\\p{N}])(?:u(?:øm|påvirke|kompl|disl|besvær|kendt)\\p{L}*|anikterisk\\p{L}*|[au]febril\\p{L}*|(?!\\p{L}*nefri)\\p{L}{2,}-?fri(?:e|t)?|afkræfte\\p{L}*|nægtes|benægtes|(?<!ikke )(?<!kan )udelukket|cave(?!: ?ingen)",
  "(?<!VB )(?<!balance )neg(?!\\.? T-tak)|negativ\\p{L}*(?! væske)|asymptomatisk|reaktionsløs\\p{L}*|udebleve[nt](?! menst)|(?:køre|kørsels)forbud|manglende|intoleran\\p{L}*|ineffektiv|inoperabel\\p{L}*|uegnet|utilstrækkelig\\p{L}*|appetitløs|kraftesløs",
  "konservativ\\p{L}*|atm(?:osfærisk)?\\.? luft|faste(?:nde|r)|menostasi|afholdende|ophævet|resistent|overfladisk\\p{L}*|lufttom\\p{L}*|u(?:spec|forklar|cement|fuldst|tilsigt|målel|afvend|afklar)\\p{L}*|suboptimal|(?<=(?:alkohol|tobak|rygning|allergi):? )0|upåfaldende)(?![\\p{L}\\p{N}])|(?<![\\d/.,])0/\\d",
].join("|"), "giu");

/** "Prøverne for A, B og C er negative" says three at once. */
const severalNegative = /(?<!\p{L})(?:negative|normale)(?!\p{L})/giu;
/** A note's own word that stays ("ved manglende effekt") still denies. */
const anyDenial = new RegExp(`${plainDenial.source}|${strong.source}`, "giu");

/** What it says is fine, gone or stopped: the plain sentence has a word of that kind, too, which answers for no "not". */
const sourceLoose = /(?<![\p{L}])(?:normal\p{L}*|naturlig\p{L}*|i\.?\s?a\.?|u\.?\s?a\.?|frie?t?|mangel|mangler|uændre\p{L}*|ikke udelukkes|SR|sinusrytme|normo\p{L}+|fuld\p{L}?|vesikulær|raske?|rolig\p{L}*|fin\p{L}?|svundet|ophør\p{L}*|pæn\p{L}*|næppe|afslå\p{L}*|afvis\p{L}*|neutral\p{L}*)(?![\p{L}])/giu;

function matches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** `least`: for sure; `most`: with what "og" joins; `listed`: with what a note only lists after it ("ingen A, B"). */
type Count = "least" | "most" | "listed";

/** How many things a text denies: "ingen A, B eller C" denies three. "uden A og B" denies two at most, one at least. */
export function denied(text: string, count: Count): number {
  const own = text.replace(aside, "").replace(/(?<!\p{L})el\. /giu, "eller ");
  let total = 0;
  for (const match of own.matchAll(EXPLICIT)) total += itemsAfter(match[0], count, own.slice(match.index + match[0].length));
  return total;
}

/** "Stemmer, som andre ikke hører": the "not" belongs to what the word means. */
const aside = /(?<=\p{L},? )(?:som|der) andre ikke(?= \p{L})/giu;
const breaks = /[.;:!?]|(?<![\p{L}])(?:men|mens|fordi|så|ikke|ingen|intet|ej|uden|aldrig|hverken)(?![\p{L}])|(?:,|og) (?:og |så )?(?:du|det|der er|der var|lægen|vi|har|er|kan|bliver|tager|får|virker|går)(?![\p{L}])/iu;

/** A list closed by "eller" is denied as a whole (after "benægter" by "og", too); anything else is one thing. */
function itemsAfter(cue: string, count: Count, rest: string): number {
  const end = rest.search(breaks);
  const stretch = rest.slice(0, end < 0 ? undefined : end).toLocaleLowerCase("da");
  const joins = /^(?:be)?nægte/iu.test(cue) || (count !== "least" && /^(?:uden|ingen)/iu.test(cue)) ? / (?:eller|el\.|og|samt) /gu : / (?:eller|el\.) /gu;
  const last = [...stretch.matchAll(joins)].at(-1)?.index ?? -1;
  const bare = count === "listed" ? 1 + (/^\D*/u.exec(stretch)?.[0].match(/,/gu)?.length ?? 0) : 1;
  return last < 0 ? bare : 2 + (stretch.slice(0, last).match(/,| (?:eller|og) /gu)?.length ?? 0);
}
