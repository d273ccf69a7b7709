/** Words that deny: what they mean for the words around them is in `polarity.ts`. */

const edge = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";

/** "not", "no", "without", "never" in every spelling a note or a plain sentence uses. */
export const EXPLICIT = new RegExp(`${edge}(?:ikke|ingen|ing(?= (?!hern|lymf|lgl|knude|brok)\\p{Ll}{4})|intet|ingenting|ingensinde|ej|uden(?!\\s+(?:for|på|om)${end})|aldrig|hverken|næppe|nej(?: til)?|(?:be)?nægte[rt]?|nægtede|negerer)${end}|${edge}(?<!\\d ?(?:cm|fb|TF|tværfingre) )u\\.(?!\\s?a\\.)(?=\\s*\\p{Ll})`, "giu");

/** One word that denies what comes after it. */
export const DENIES_NEXT = /^(?:ikke|ingen|intet|ingenting|ej|uden|aldrig|hverken|næppe|u|nægter|benægter|benægtede|nægtede|negerer|mangler|manglede)$/u;

/** One word that denies what stands before it in a note: "LE afkræftet", "feber benægtes". */
export const DENIES_BEFORE = /^(?:neg|negativ|negativt|negative|afkræft\p{L}*|benægtes|nægtes|afvist|afvises|udelukket|udelukkes|nej|ej|nul)$/u;

/**
 * What a note's own words deny without a "not": each with the words that the plain sentence denies instead.
 * Most come from the glossary (`afebril` → "uden feber"); these are the ones that authors word in several ways.
 */
export const DENYING_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^uøm/u, ["øm", "ømme", "ømt"]],
  [/^(?:a|u)febril|^feberfri/u, ["feber"]],
  [/^upåvirke/u, ["påvirket", "syg", "dårlig"]],
  [/^udis(?:lo[ck]er|plac)/u, ["forskudt", "flyttet", "skredet"]],
  [/^u(?:kompli[ck]er|kompl$)/u, ["problemer", "komplikationer", "følger", "vanskeligheder"]],
  [/^anikterisk/u, ["gul"]],
  [/^smertefri/u, ["smerter", "ondt"]],
  [/^anfaldsfri/u, ["anfald"]],
  [/^symptomfri|^asymptomatisk/u, ["symptomer", "gener"]],
  [/^reaktionsløs/u, ["betændelse", "rødme"]],
  [/^(?:køre|kørsels)forbud/u, ["køre"]],
  [/^konservativ/u, ["operation", "opereret"]],
  [/^ukendt/u, ["kendt"]],
  [/^ubesværet/u, ["besvær"]],
  [/^uændre/u, ["ændret", "ændring", "ændringer"]],
  [/^(?:ia|ua|nat|normal\p{L}*|neg|negativ\p{L}*|upåfald\p{L}*|vesikulær\p{L}*)$/u, ["unormalt", "unormale", "unormal", "mistænkeligt", "fremmede"]],
  [/^ikkeryger/u, ["ryger"]],
];

/** Words of a note that may well be said with a "not", though they have none: a negation in the plain sentence is no addition then. */
const mayDeny = [
  "benægte|negere|næ[gk]te|afkræft|negativ|udeluk|afvis|afslå|frabe|mangle|fravær|undgå|undlad|frarå|kontraindi|cave|allergi|intoler",
  `${edge}neg${end}|fri for|\\p{L}*fri(?:e|t)?${end}|blank|(?<![\\d.,/-])0(?![.,/]?\\d)|(?<![\\d.,/])0/\\d|${edge}nul${end}|÷|ophør|sep\\.|sepon|(?<!po)stop|paus|(?<!be)slut|ophæv|fjern|normal|naturlig|intakt|upåfald|svind|svandt|${edge}væk${end}`,
  `${edge}i\\.?\\s?a\\.?${end}|${edge}u\\.?a\\.?${end}|${edge}(?<!i )nat\\.`,
  `${edge}(?:u(?:øm|påv|dis|kom|æn|ken|spec|eg|afk|tils|bes|mål|for|cem|afv|kl|reg|sik|trætt|aft|til|be|ud)|udeb|udren|inop|inef|irre|insuf|in(?:kont|aktiv|kom)|anikt|afeb|asym|anur|afhold(?!t|es)|afvent|ambulan(?!t\\p{L}* (?:kontrol|opf|udred|forl|tid|unders))|dagkir|atm|extra|ekstrau|amne|menostasi|afat|apato|anore|analfa)`,
  "\\p{L}+(?<!u|ud|vil)løs(?:t|e)?(?![\\p{L}])|forbud|svigt|(?<!placenta)retention(?!scyst)|retiner|resistens|resistent|rest\\p{L}* r\\b|forhindr|lukket|konservativ|lufttom|åben indlæggelse|fysiolog|overflad|hypoks|hypox|(?<!keto)acidose|missed|fast(?:e|er|ende)(?![\\p{L}])|ophørt|hallucin|talepres|føleniveau|eneste|(?<!f)rask|roligt|kold knude|non-(?!hodgkin)|ikke",
].join("|");
export const MAY_DENY = new RegExp(mayDeny, "iu");

/** The same words, to be counted. */
export const ALSO_DENY = new RegExp(mayDeny.replace(/\|ikke$/u, "|ikke-?ryger"), "giu");

/** Words that turn what stands beside them, so that nothing is certain of their neighbours. */
export const OPENS = new RegExp([
  "benægte|negere|næ[gk]te|afkræft|negativ|udeluk|afvis|afslå|frabe|mangle|fravær|undgå|undlad|frarå|kontraindi|cave|allergi|intoler|tåler",
  `${edge}neg${end}|fri for|\\p{L}+fri(?:e|t)?${end}|${edge}0${end}|${edge}nul${end}|${edge}nej${end}|÷|ophør|sep\\.|sepon|stop|ophæv|svind|svandt|væk`,
  `${edge}(?:u(?:be|påv|dis|kom|ken|spec|eg|afk|tils|mål|for|cem|afv)|udeb|udren|inop|inef|irre|insuf|anur|afhold|extra|ekstrau|amne|menostasi|afat|anore|dehydr|hypoks|hypox)`,
  "\\p{L}+løs(?:t|e)?(?![\\p{L}])|forbud|svigt|retention|retiner|resistens|resistent|forhindr|lufttom|missed|hallucin|talepres|tom(?:me)?(?![\\p{L}])",
].join("|"), "iu");

/** How often a text denies something in so many words. */
export function explicitDenials(text: string): number {
  return text.match(EXPLICIT)?.length ?? 0;
}
