import type { Span } from "../text/span.ts";

/** An everyday word that a hurried note cuts short: how it is written, what it is in full, where it stands, and an example with it between bars. */
export interface ShortenedWord {
  readonly example: string;
  /** What is written, without its full stop. */
  readonly short: RegExp;
  readonly word: string;
  /** What has to stand before it and after it; left out where the form can be nothing else. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** A shortened word in a sentence, and the whole one. */
export interface WholeWord extends Span {
  readonly word: string;
}

const BEGINS = /(?:^|[,;:(] ?|(?<!\p{L})(?:og|men|samt) )$/iu;
const ENDS = /^\s*(?:[,;.)]|$)/u;
const WORD_BEFORE = /\p{L}\.? $/u;
const WORD_AFTER = /^ \p{Ll}{3,}/u;

export const SHORTENED_WORDS: readonly ShortenedWord[] = [
  { example: "smerter |tilt| ved gang", short: /tilt/u, word: "tiltagende", before: /(?<!(?:anterior|posterior|lateral|pelvic|dorsal|radial|volar|bækken\p{L}*) )$/iu, after: /^(?![- ]?(?:test|table|prøve|[<>]|\d|på \d))/iu },
  { example: "let |aftag| hoste", short: /aftag/u, word: "aftagende" },
  { example: "|ltt| åndenød", short: /ltt/u, word: "let" },
  { example: "antibiotika |overv|", short: /overv/u, word: "overvejes", before: WORD_BEFORE, after: ENDS },
  { example: "|tot| 4 uger", short: /tot/u, word: "i alt", after: /^ \d/u },
  { example: "2 |pers|", short: /pers/u, word: "personer", before: /(?<!\d)(?:[2-9]|to|tre|fire) $/u },
  { example: "1 |pers|", short: /pers/u, word: "person", before: /(?<!\d)(?:1|en|én) $/u },
  { example: "feber op |t| 39,2", short: /t/u, word: "til", before: /(?<!\p{L})(?:op|ned|fra \d+(?:[.,]\d+)?) $/iu, after: /^ \d/u },
  { example: "saturation 91, |t| 38,8", short: /t/u, word: "temperatur", before: /[,;] $/u, after: /^ (?:3[4-9]|4[01])[.,]\d/u },
  { example: "|udskr| til plejehjem forventes fredag", short: /udskr/u, word: "udskrivelse", after: /^ (?:til \p{L}+ )?(?:forventes|planlægges|påregnes|ventes|aftales)(?!\p{L})/iu },
  { example: "metoprolol |forebygg|", short: /forebygg/u, word: "forebyggende" },
  { example: "smerter |ledsag| af kvalme", short: /ledsag/u, word: "ledsaget", after: /^ af(?!\p{L})/u },
  { example: "ønsker |betænkn|", short: /betænkn/u, word: "betænkningstid" },
  { example: "|feb| op til 39", short: /feb/u, word: "feber", before: /(?<!\d\.? |(?:i|fra|siden|til|primo|medio|ultimo)\.? )$/iu, after: /^ (?:op|siden|gnm|x \d|(?:3[6-9]|4[01])(?![\d])|[,.;] |[,.;]$)/u },
  { example: "|uænd| fund", short: /u[æa]nd(?:r|re)?/u, word: "uændret" },
  { example: "tilstanden |stab|", short: /stab/u, word: "stabil" },
  { example: "øm |ov| højre hofte", short: /ov/u, word: "over", before: WORD_BEFORE, after: /^ \p{L}{2,}/u },
  { example: "fundet |ml| seng og toilet", short: /ml/u, word: "mellem", before: /\p{L}{2,}\.? $/u, after: /^ \p{L}{3,}(?: \p{L}+)? og \p{L}/u },
  { example: "uro |mlm| skulderbladene", short: /mlm|mell/u, word: "mellem", after: /^ /u },
  { example: "ingen feber |el| kuldegysninger", short: /el/u, word: "eller", before: /(?<!(?:^|\P{L})(?:hos|til|t|ved|v|via|fra|af|egen|kontakte?r?|m|med)\.?)(?:(?<=\p{L}{3,}\.?)|(?<=\)|mg|[A-Z]{2,})) $/u, after: /^ (?!om |d\. ?\d|den \d|mhp|vedr|dag )[-–]?\p{L}{3,}/u },
  { example: "patienten er |indforst|", short: /indforst/u, word: "indforstået" },
  { example: "familien er |inform|", short: /inform/u, word: "informeret" },
  { example: "patienten |info| om forløbet", short: /info/u, word: "informeret", before: /(?<!\p{L})(?:pt|pat|patienten|fam|familien|pår|pårørende|er|hustru|ægtefælle|datter|søn|mor|far|forældre|begge)\.? $/iu },
  { example: "|fam| informeret", short: /fam/u, word: "familien", before: BEGINS, after: /^ (?:info\p{L}*|orient\p{L}*|er|har|ønsk\p{L}*|kontakt\p{L}*|ring\p{L}*|spørger|opl\p{L}*|indforst\p{L}*|til stede|på besøg)(?!\p{L})/u },
  { example: "|usikk| gang", short: /usikk/u, word: "usikker" },
  { example: "gangen |bredspor|", short: /bredspor/u, word: "bredsporet" },
  { example: "respirationen |ubesv|", short: /ubesv/u, word: "ubesværet" },
  { example: "smertedækning |utilstrækk|", short: /utilstrækk/u, word: "utilstrækkelig" },
  { example: "vågen, |relev|, klar", short: /relev/u, word: "relevant" },
  { example: "|samarb| god", short: /samarb/u, word: "samarbejde" },
  { example: "|selvst| i bad", short: /selvst/u, word: "selvstændig" },
  { example: "patienten |ønsk| hjem", short: /ønsk/u, word: "ønsker", after: /^ (?:hjem|at|ikke|mere|ingen|fortsat|tid|hjælp|ny|selv)(?!\p{L})/u },
  { example: "|drukk| 800 ml", short: /drukk/u, word: "drukket" },
  { example: "fundet |besvim| i badet", short: /besvim/u, word: "besvimet" },
  { example: "symptomerne er |forsv|", short: /forsv/u, word: "forsvundet" },
  { example: "|forbigåe| tab af syn", short: /forbig(?:åe|å)?/u, word: "forbigående" },
  { example: "pulsen |norm|", short: /norm/u, word: "normal" },
  { example: "|fort| kvalme", short: /fort/u, word: "fortsat", before: BEGINS, after: WORD_AFTER },
  { example: "|ing| feber", short: /ing/iu, word: "ingen", before: BEGINS, after: /^ (?!hern|lymf|lgl|knude|brok)\p{Ll}{4,}/u },
  { example: "|hj| i morgen", short: /hj/u, word: "hjem", before: BEGINS, after: /^ (?:m|med|i|uden|u|til|t)\.? /u },
  { example: "genoptræningsplan |udf|", short: /udf/u, word: "udført", before: /(?:us|usk|undersøgelse\p{L}*|plan|GOP|skopi|scanning|måling\p{L}*|test|stix|EKG|ekg|punktur)\.? $/u },
  { example: "lungen |udf|", short: /udf/u, word: "udfoldet", before: /lunge\p{L}* $/iu },
  { example: "tilsyn |best|", short: /best/u, word: "bestilt", before: WORD_BEFORE, after: ENDS },
  { example: "fri |bev| i hofte", short: /bev/u, word: "bevægelighed", before: /(?<!\p{L})(?:fri|nedsat|god|normal|indskr\p{L}*|aktiv|passiv|ens)\.? $/iu },
  { example: "smertefri i |hv|", short: /hv/u, word: "hvile", before: /(?<!\p{L})i $/iu },
  { example: "|sygemeld| 2 uger", short: /sygemeld/u, word: "sygemeldt" },
  { example: "via |komm|", short: /komm/u, word: "kommunen", before: /(?<!\p{L})(?:via|fra|til|t|af|hos|ved|i)\.? $/iu, after: ENDS },
  { example: "sendt |elektr|", short: /elektr/u, word: "elektronisk", before: /(?:sendt|bestilt|henvist|rekvireret) $/u },
  { example: "kontrol i |morg|", short: /morg/u, word: "morgen", before: /(?<!\p{L})i $/iu },
  { example: "ingen |sikker fx|", short: /(?:sikker|sikre) fx/u, word: "sikkert brud" },
  { example: "collum femoris |fx|", short: /fx/u, word: "brud", before: /(?<!\p{L})(?:ingen|u|uden|obs|susp|om|tidl|ny|akut|med|m|lukket|åben|femoris|femur|humeri|humerus|radii|radius|ulna|tibiae?|fibulae?|malleol\p{L}*|costa\p{L}*|hofte|collum|ankel|håndleds?|clavic\p{L}*|calcaneus|bækken|corpus|phalan\p{L}*|falang\p{L}*|olecranon|patella|trochant\p{L}*|\p{L}*capit\p{L}*|nasi|mandib\p{L}*|orbita|\p{L}*kompr\p{L}*|th ?\d+|l ?\d|c ?\d)\.? $/iu },
  { example: "|hæv| af ankel", short: /hæv/u, word: "hævelse", after: /^ (?:af|af|i|på|omkring|lat|med|over|svt)(?!\p{L})/u },
];

const CAPITAL = /^\p{Lu}/u;

/**
 * The everyday words that a note has cut short ("smerter tilt v. gang"), with the whole ones. What is a term cut short is an
 * abbreviation of the glossary's.
 * @param sentence one sentence of a note
 * @returns in the order of the table, without overlap
 */
export function findShortenedWords(sentence: string): readonly WholeWord[] {
  return TABLE.flatMap(({ pattern, word, before, after }) => [...sentence.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const end = index + written.length;
    const bare = index + written.replace(/\.$/u, "").length;
    if ((before && !before.test(sentence.slice(0, index))) || (after && !after.test(sentence.slice(end)))) return [];
    return [{ start: index, end: /^\s*$/u.test(sentence.slice(end)) ? bare : end, word: CAPITAL.test(written) ? word[0]?.toLocaleUpperCase("da") + word.slice(1) : word }];
  }));
}

const TABLE = SHORTENED_WORDS.map(({ short, ...row }) => ({ ...row, pattern: new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${short.source})(?:\\.(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}/.-])|(?=\\.(?:\\s|$)))`, "giu") }));
