import type { Span } from "./span.ts";

/** What stands around a full stop, so far as it tells whether a sentence ends there. */
export interface FullStop {
  /** The sentence up to the stop. */
  readonly lead: string;
  /** What follows the stop on the line. */
  readonly after: string;
  /** The word before the stop, as written, and in small letters without brackets. */
  readonly before: string;
  readonly word: string;
  /** The word after it. */
  readonly next: string;
  /** Does a numbered list begin its next item here? */
  readonly endsItem: boolean;
}

/** A reason why a sentence ends at a full stop, or goes on; the stop in question is the example's "¦". */
export interface FullStopRule {
  readonly name: string;
  readonly example: string;
  readonly ends: boolean;
  readonly fits: (stop: FullStop) => boolean;
}

/**
 * Abbreviations that always have something after them, so that their full stop never ends a sentence.
 * Others ("hø.", "dxt.", "mdr.") end one when a capital follows.
 */
const LEADING: ReadonlySet<string> = new Set([
  "tbl", "tabl", "inj", "inf", "kps", "caps", "mikst", "supp", "depottbl", "enterotbl", "dr", "prof", "mb", "c", "ca", "cand", "st",
  "a", "v", "n", "m", "u", "d", "f", "ad", "kl", "nr", "pga", "evt", "inkl", "incl", "ekskl", "fx", "f.eks", "bl.a", "dvs", "mhp", "m.h.p",
  "ift", "iht", "ifm", "vedr", "jf", "obs", "susp", "konf", "pt", "hhv", "spec", "overl", "afd.læ", "res.læ", "tidl", "rtg", "art",
  "vv", "aa", "nn", "prox", "lok", "i.v", "i.m", "s.c", "p.o", "pr", "spl", "læ", "gr", "max", "min", "gnm", "gnsn", "ml", "henv", "beh",
  "skt", "e", "s", "p", "sv.t", "adm", "op", "fr", "hr", "udskr", "indl", "opr", "kontr", "postop", "præop", "perop", "intraop", "sep", "ord", "opst", "paus", "ktr", "blodpr", "stk", "resp", "cirk",
  "leuk", "krea", "kreat", "tromb", "trombo", "thromb", "alb", "bili", "ferrit", "bloddyrkn", "bloddyrk", "neurol", "hæmatol", "kap.resp", "ung", "el", "tet", "iflg", "ifg", "suppl", "uregelm", "regelm", "perm", "svt", "inh", "kard", "mht", "bds", "port", "diam", "form", "palp", "mill", "mio", "mens", "str", "umb", "rp", "ped", "sac", "st.p", "st.c", "ion", "exc", "nedtr", "optr", "udtr", "diagn", "efterf", "forb", "ul-vejl", "ct-vejl",
  "norm", "konj", "afv", "vag", "betyd", "udbr", "enk", "langvar", "kortvar", "hep", "eft", "sys", "submax", "maks", "post", "rec", "recid", "recidiv", "vs", "a.m", "seropos", "seroneg", "kv", "sv", "postopr", "osteosynt", "insuff",
]);

/** Those of them that may well end a sentence before a capitalised verb or noun of the note's next fragment. */
const MAY_END: ReadonlySet<string> = new Set(["form", "palp", "beh", "kontr", "op", "indl", "udskr", "henv", "v", "p", "s", "e", "u", "a", "d", "gr", "max", "min", "ml", "p.o", "i.v", "s.c", "i.m", "adm", "opr", "sep", "opst", "paus", "ord", "ktr", "pt", "postop", "præop", "uregelm", "regelm", "perm", "mens", "norm", "betyd", "udbr", "langvar", "post", "rec", "recid", "recidiv", "insuff"]);

/** Words in capitals that begin a sentence whatever abbreviation stands before them. */
const OPENING = /^\s+(?:Ingen|Intet|Ikke|Der|Har|Nu|Aktuelt|Får|Fik|Bliver|Blev|Patienten|Hun|Han|Akut|Risiko|Samtykke|Ønsker|Benægter)\s/u;

/** So end Danish words that nobody has shortened: hurried staff begin the next sentence with a small letter. */
const WHOLE_WORD = /^(?:ikke|\p{L}{3,}(?:er|en|et|ne|te|ede|nde|ing|else|ion|igt?|isk|løst?))$/u;

/** With these hurried staff begin a sentence in a small letter. */
const OPENING_SMALL = /^(?:ingen|intet|pt\.?|rp\.?|info|plan:?|mor|far|datter|søn|hustru|opstartet|udskrives|indlægges)$/u;

const hasWordsBefore = ({ lead }: FullStop) => lead.trim().includes(" ");
const inCapitals = (text: string) => /^\p{Lu}/u.test(text);

/** The first that fits decides; where none does, a sentence ends. */
export const FULL_STOP_RULES: readonly FullStopRule[] = [
  { name: "the number of a list", example: "Materiale: 1¦ Portiobiopsi, 2. Cervixskrab", ends: false, fits: (stop) => stop.endsItem },
  { name: "the family doctor's letters", example: "Kontrol om 1 uge hos EL¦ Spiser selv.", ends: true, fits: ({ before, next }) => before === "EL" && /^\p{Lu}\p{Ll}/u.test(next) },
  { name: "a measure by its letter", example: "Sat. 91 % i atm. luft¦ P 162.", ends: true, fits: ({ after, word }) => /^["”)]?\s+[PTFK]\s+\d/u.test(after) && !LEADING.has(word) },
  { name: "the answer before what was tested", example: "Halter, pos¦ Trendelenburg", ends: false, fits: ({ word, lead }) => /^(?:pos|neg)$/u.test(word) && /[,;:]\s*\p{L}+$/u.test(lead) },
  { name: "the answer before a sign with a name", example: "Neg¦ Murphy.", ends: false, fits: ({ word, lead, after }) => /^(?:pos|neg)$/u.test(word) && lead.trim().length <= 4 && /^\s+\p{Lu}\p{Ll}+(?: (?:tegn|test))?(?:[.,;]|$| (?:på|bilat|hø|ve|ved))/u.test(after) },
  { name: "what is done with the medicine that comes", example: "Metformin øges, opst¦ Jardiance.", ends: false, fits: ({ word, lead }) => /^(?:opst|sep|paus|ord)$/u.test(word) && /[,;:]\s*\p{L}+$/u.test(lead) },
  { name: "what is done with the first of a list of medicine", example: "Medicinrevision – sep¦ Ipren, paus. metformin.", ends: false, fits: ({ word, lead, after }) => /^(?:opst|sep|paus|ord)$/u.test(word) && /[–-]\s*\p{L}+$/u.test(lead) && /^\s+\p{Lu}\p{L}+, (?:opst|sep|paus|red|øg)/u.test(after) },
  { name: "in the morning, behind a dose", example: "Prednisolon 25 mg x 1 a.m¦ Kontrol om 14 dage.", ends: true, fits: ({ word, lead, after }) => word === "a.m" && /^\s+\p{Lu}/u.test(after) && /(?:\d|mg|ml|gange?|dgl\S*|dag|tages|gives)\.? ?a\.m$/u.test(lead) },
  { name: "a whole word ends, though a small letter follows", example: "drikker ikke¦ tp 38,4, sover.", ends: true, fits: ({ word, next, lead, after }) => WHOLE_WORD.test(word) && !LEADING.has(word) && /^\p{Ll}/u.test(next) && !insideBrackets(lead, after) },
  { name: "a word that opens a sentence even with a small letter", example: "Krep basalt bilat¦ ingen ødemer.", ends: true, fits: (stop) => OPENING_SMALL.test(stop.next) && /\p{L}{2,}$/u.test(stop.word) && !LEADING.has(stop.word) && hasWordsBefore(stop) && !insideBrackets(stop.lead, stop.after) },
  { name: "a value, then a test of many letters", example: "IgG forhøjet til 24¦ ANA positiv.", ends: true, fits: ({ word, lead, after }) => /^\d+$/u.test(word) && /(?:er|var|over|under|(?:forhøjet|nedsat|steget|faldet|stigende|faldende) til|=)\s+\d*$/u.test(lead) && /^\s+(?!MT(?!\p{L}))(?:\p{Lu}{2,}|Ig[GMAE])(?![\p{L}-])/u.test(after) },
  { name: "a value, then a germ", example: "Trombocytter 54¦ E. coli i blodet.", ends: true, fits: ({ word, after }) => /\d$/u.test(word) && /^\s+(?:E\. coli|S\. aureus|C\. diff|H\. infl|K\. pneum|P\. aerug)/u.test(after) },
  // "iFOBT", "hCG", "eGFR" begin a sentence in spite of their small letter.
  { name: "a small letter goes on", example: "Pt¦ indlagt.", ends: false, fits: ({ next }) => /^[("”]*(?!p(?:H|O2|CO2)\b)\p{Ll}(?!\p{Lu}{2})/u.test(next) },
  { name: "a bracket holds together", example: "Behandlet (tbl. Panodil¦ Ipren) i dag.", ends: false, fits: ({ lead, after }) => insideBrackets(lead, after) },
  { name: "how often or against what", example: "Hjemmehjælp hj.hj¦ × 2.", ends: false, fits: ({ next, after }) => /^[×x/]$/u.test(next) || /^\s+[×x] ?\d/u.test(after) },
  { name: "the preposition that begins", example: "Fundet 2016¦ I remission på adalimumab.", ends: true, fits: ({ after }) => /^\s+I \p{Ll}{2,}/u.test(after) },
  { name: "the letter of a part or a germ begins", example: "Overblik opnås¦ D. cysticus deles.", ends: true, fits: ({ after, word }) => /^\s+[ADHNMV]\. \p{Ll}{4,}/u.test(after) && /^\p{L}{5,}$/u.test(word) && !LEADING.has(word) },
  { name: "a measure, then a test of many letters", example: "Resturin 110 ml¦ PSA 3,4.", ends: true, fits: ({ word, lead, after }) => /^(?:ml|m)$/u.test(word) && /\d ?\p{L}+$/u.test(lead) && /^\s+\p{Lu}{2,}\s\d/u.test(after) },
  { name: "one letter alone is a name's", example: "Hepatitis¦ B.", ends: false, fits: ({ next }) => /^\p{Lu}\.?$/u.test(next) },
  { name: "a number that a preposition leads, then a word", example: "ESS 15 ud af 24¦ Nykturi.", ends: true, fits: ({ before, next, lead }) => /^\d{1,2}$/u.test(before) && /^(?:\p{Lu}\p{Ll}{2,}|Pt\.)/u.test(next) && /(?:^|\s)(?:kl|ca|af|på|til|fra|under|over|for|ved|i|efter)\.?\s+\d{1,2}$/u.test(lead) },
  { name: "the second of two ordinals", example: "Synovitis i 2. og 3¦ MCP.", ends: false, fits: ({ lead }) => /(?<!\d)\d\. ?(?:og|eller|samt|\+|-|,) ?\d$/u.test(lead) },
  { name: "which ray of hand or foot", example: "Ømhed over hø. 1¦ MTP-led.", ends: false, fits: ({ before, next }) => /^\d$/u.test(before) && /^(?:MTP|MCP|PIP|DIP|CMC|IP|TMT|MT(?!\p{L}))/u.test(next) },
  { name: "which day after the operation", example: "Ileostomi, 12¦ POD.", ends: false, fits: ({ before, next }) => /^\d{1,2}$/u.test(before) && /^(?:POD|PO-dag|IP-dag)(?!\p{L})/u.test(next) },
  { name: "none at all", example: "Fast medicin: 0¦ Søster med astma.", ends: true, fits: ({ before, next }) => before === "0" && /^\p{Lu}\p{Ll}/u.test(next) },
  { name: "a person begins", example: "Set kl. 16.40¦ 59-årig kvinde.", ends: true, fits: ({ after, lead, word }) => /^["”)]?\s+\d{1,3}[- ]årige?(?!\p{L})/u.test(after) && !/(?:^|\s)(?:en|ca|på|den|de|for|til|fra)$/iu.test(lead) && word !== "ca" && !(word === "m" && /\p{L} m$/u.test(lead)) },
  { name: "a date or an ordinal goes on", example: "Indl. d. 3¦ CT-dag.", ends: false, fits: (stop) => /^\d{1,2}$/u.test(stop.before) && !(inCapitals(stop.next) && hasWordsBefore(stop) && !/(?:^|\s)(?:d|den|kl|ca|nr|på|i|ved|til|efter|af|for|fra|hver|under|før)\.?\s+\d{1,2}$/u.test(stop.lead)) },
  { name: "any other number ends", example: "TOKS 2¦ BT 132/74.", ends: true, fits: ({ before }) => /^\d{1,2}$/u.test(before) },
  { name: "who came along", example: "6-årig, mor m¦ Approksimal caries.", ends: true, fits: ({ word, lead, next }) => /^m(?:ed)?$/u.test(word) && /(?<!\p{L})(?:mor|far|forældre|datter|søn|hustru|kone|mand|ægtefælle|kæreste) m(?:ed)?$/iu.test(lead) && (/^\p{Lu}\p{Ll}/u.test(next) || word === "med") },
  { name: "watched for, then a relative", example: "Rotavirus obs¦ Mor ammer.", ends: true, fits: ({ word, lead, after }) => word === "obs" && /\p{L}{5,} obs$/u.test(lead) && /^\s+(?:Mor|Far|Forældre)\s+\p{Ll}/u.test(after) },
  { name: "a relative begins", example: "Tilbudt samtale med spl¦ Hustru til stede.", ends: true, fits: (stop) => /^(?:Hustru|Mor|Far|Datter|Søn|Ægtefælle|Samlever|Kone|Kæreste|Forældre|Pårørende)$/u.test(stop.next) && /^\s+\p{L}+\s+\p{Ll}/u.test(stop.after) && hasWordsBefore(stop) && !/^(?:dr|mb|pt|obs|pga|iflg|ift|mht|vedr|fr|m|v|u|f|d)$/u.test(stop.word) },
  { name: "the patient begins", example: "Dulcolax supp¦ Pt. angst.", ends: true, fits: ({ next, lead }) => next === "Pt." && lead.trim().includes(" ") },
  { name: "the way it is to be given", example: "Overgår til p.o¦ KAD sep.", ends: true, fits: ({ word, lead, next }) => /^(?:p\.o|i\.v|s\.c|i\.m)$/u.test(word) && /(?:overgår|skift\p{L}*|omlagt|omlægges|ændr\p{L}*) til \S+$/iu.test(lead) && /^\p{Lu}/u.test(next) },
  { name: "the way it is given, then what is looked at", example: "Gentamicin i.v¦ UL nyrer i morgen.", ends: true, fits: ({ word, next, lead }) => /^(?:p\.o|i\.v|s\.c|i\.m)$/u.test(word) && /^(?:UL|CT|MR|EKG|KAD|PVK|BT|TOKS|EWS|NRS|VAS|CRP|Hb|INR|LP|RF|CTG)$/u.test(next) && !/(?:med|får|fik|givet) \S+$/iu.test(lead) },
  { name: "who was asked, then what was measured", example: "AF-anfald, kard. konf¦ BT 162/84.", ends: true, fits: ({ word, after }) => word === "konf" && /^\s+(?:BT|P|RF|Tp|TP|Sat|TOKS|EWS|CRP|Hb|EKG|CT|MR|UL) ?\d/u.test(after) },
  { name: "the way before its medicine", example: "Behandles med iv¦ Furix.", ends: false, fits: ({ word, lead }) => /^(?:i\.?v|p\.?o|s\.?c|i\.?m)$/u.test(word) && /(?<!\p{L})(?:med|givet|får|fik) \S+$/iu.test(lead) },
  { name: "given when needed, then what", example: "NRS 5, fået p.n¦ Oxynorm 5 mg.", ends: false, fits: ({ word, lead, next }) => /^p\.?n$/u.test(word) && /(?<!\p{L})(?:fået|fik|får|givet|gives|taget|tager|med) \S+$/iu.test(lead) && /^\p{Lu}\p{Ll}+/u.test(next) },
  { name: "the form of a medicine", example: "Sep. T¦ Furix.", ends: false, fits: ({ word, lead }) => /^(?:t|tab)$/u.test(word) && !/\d\s*t$/u.test(lead) },
  { name: "what is done, then the form", example: "Pn¦ Tbl. Panodil.", ends: false, fits: ({ word, next }) => /^(?:sep|seponér|pn|p\.n|ny|øget|nedsat|rp)$/u.test(word) && /^(?:T|Tab|Tbl|Kps|Inj|Inh)\.$/u.test(next) },
  { name: "a sign that says whether", example: "Fodpulse bilat¦ ÷.", ends: false, fits: ({ next }) => /^[÷+±]/u.test(next) },
  { name: "a side, then a test of many letters", example: "Nystagmus mod hø¦ HINTS perifer.", ends: true, fits: (stop) => /^(?:hø|ve)$/u.test(stop.word) && /^\p{Lu}{4,}$/u.test(stop.next) && hasWordsBefore(stop) },
  { name: "a side, then what is measured or put in", example: "Nervebesparende ve¦ KAD i 7 dage.", ends: true, fits: (stop) => /^(?:hø|ve)$/u.test(stop.word) && /^(?:KAD|CRP|BT|EKG|PSA|MR|MRA|CT|CTA|UL|DXA|DSA|VAS|NRS|GCS|INR|PVK|CVK|ABI)[.,:]?$/u.test(stop.next) && hasWordsBefore(stop) },
  { name: "the side of what comes", example: "Smerter i hø¦ UE.", ends: false, fits: ({ word, next }) => /^(?:hø|ve)$/u.test(word) && (/^\p{Lu}{2}/u.test(next) || /^[CTLS]\d/u.test(next)) },
  { name: "what is thought, then its letters", example: "Svimmel, ant¦ BPPV.", ends: false, fits: ({ word, next, lead }) => word === "ant" && /^\p{Lu}{3,}[.,]?$/u.test(next) && /(?:^|[,;:–-])\s*ant$/iu.test(lead) },
  { name: "a number belongs to its abbreviation", example: "Ny tid i amb¦ 15.4.99.", ends: false, fits: ({ before, word, next }) => (/^[<>≤≥~–-]?\d/u.test(next) || /^[<>≤≥]$/u.test(next)) && looksAbbreviated(word) && !/^\p{Lu}{3,}$/u.test(before) },
  { name: "the answer of the next in a list", example: "U-tox pos¦ THC, neg. amfetamin.", ends: false, fits: ({ word, after }) => /^(?:pos|neg)$/u.test(word) && /^\s+\p{Lu}{2,}(?:, \p{Lu}{2,})*[,;] (?:pos|neg)(?!\p{L})/u.test(after) },
  { name: "negative T waves", example: "EKG med neg¦ T-takker.", ends: false, fits: ({ word, next, lead }) => /^(?:neg|pos|vendte)$/u.test(word) && (/^T-/u.test(next) || /(?:^|\s)(?:efter|ved|med|på|trods)\s+\S+$/u.test(lead)) },
  { name: "what was stopped stands before", example: "KAD sep¦ PVK sep.", ends: true, fits: (stop) => /^(?:sep|paus)$/u.test(stop.word) && /^\p{Lu}{2,}/u.test(stop.next) && hasWordsBefore(stop) },
  { name: "a prescription has its medicine after it", example: "Fornyet rp¦ Tamsulosin.", ends: false, fits: (stop) => stop.word === "rp" && hasWordsBefore(stop) },
  { name: "what is ordered goes on", example: "Rp¦ EKG.", ends: false, fits: ({ word, next }) => word === "rp" && /^(?:\p{Lu}{2}|A-|Rtg|Røntgen|Ekko|Blodpr|Bloddyrk|Urin|Telemetri|Fast)/u.test(next) },
  { name: "a prescription begins", example: "Rp¦ Tamsulosin.", ends: true, fits: ({ word }) => word === "rp" },
  { name: "kept under observation, and no suspicion", example: "Tidl. urosepsis, derfor obs¦ Afebril.", ends: true, fits: ({ lead, next }) => /(?:derfor|fortsat|hjem til|indl\.? til|stadig) obs$/iu.test(lead) && inCapitals(next) },
  { name: "capitals are a word of their own", example: "Væske, PED¦ Tør.", ends: true, fits: ({ before, next }) => /^\p{Lu}{3}$/u.test(before) && !/^(?:TBL|INJ|INF|OBS|KPS)$/u.test(before) && inCapitals(next) },
  { name: "a word that opens a sentence", example: "EKG norm¦ Ingen smerter.", ends: true, fits: ({ after }) => OPENING.test(after) },
  { name: "what is done next", example: "Calcium, krea¦ Genhenvises ved stigning.", ends: true, fits: ({ next, lead }) => /^(?:Henvises|Genhenvises|Kontrolleres|Opstartes|Seponeres|Indlægges|Udskrives|Afsluttes|Planlægges|Anbefales|Fortsætter|Fortsættes|Informeres|Bookes|Gives|Ses)$/u.test(next) && lead.includes(" ") },
  { name: "a level of the neck", example: "Lymfeknuder på hals niv¦ II-VI.", ends: false, fits: ({ word, next }) => /^(?:niv|std|stad|segm|zone)$/u.test(word) && /^[IVX\d]/u.test(next) },
  { name: "without what comes", example: "Døgnurin u¦ Bence Jones protein.", ends: false, fits: ({ word, lead, next }) => word === "u" && !/\d\s?u$/u.test(lead) && /^\p{Lu}\p{Ll}+$/u.test(next) },
  { name: "an abbreviation that may end, before a word", example: "Gliclazid sep¦ Rosuvastatin øges.", ends: true, fits: (stop) => MAY_END.has(stop.word) && /^\p{Lu}\p{Ll}/u.test(stop.next) && hasWordsBefore(stop) },
  { name: "an abbreviation that leads", example: "Får tbl¦ Panodil.", ends: false, fits: ({ word }) => LEADING.has(word) },
];

/**
 * Does a sentence end at this full stop?
 * @param stop what stands around it
 */
export function endsAtFullStop(stop: FullStop): boolean {
  return FULL_STOP_RULES.find(({ fits }) => fits(stop))?.ends ?? true;
}

/**
 * Reads what stands around the full stop at `at`.
 * @param within so far is looked back and ahead
 */
export function fullStopAt(text: string, at: number, within: Span): FullStop {
  const lead = text.slice(within.start, at);
  const after = text.slice(at + 1, within.end);
  const before = /(\S+)$/u.exec(lead)?.[1] ?? "";
  return {
    lead, after, before, word: before.toLocaleLowerCase("da").replace(/^[("”+/]+/u, ""), next: /^["”)]?\s+(\S+)/u.exec(after)?.[1] ?? "",
    endsItem: /^\d{1,2}$/u.test(before) && endsItem(text, text.slice(0, at - before.length).trimEnd().length - 1, within),
  };
}

/** So far is looked back and ahead at a mark that may end a sentence: further would take the square of a line that never ends one. */
export const SIGHT = 1000;

/** "Materiale: 1. Portiobiopsi, 2. Cervixskrab": before the next number of a list that began with 1. Behind a full stop it must be the very next. */
export function endsItem(text: string, at: number, line: Span): boolean {
  const number = /[.,;:]/u.test(text[at] ?? "") ? /^\s+(\d{1,2})[.)]\s+\p{Lu}/u.exec(text.slice(at + 1, Math.min(line.end, at + 10)))?.[1] : undefined;
  if (number === undefined) return false;
  const from = Math.max(line.start, at - SIGHT);
  const items = [...text.slice(from, Math.min(line.end, at + SIGHT)).matchAll(/(?<![\d.,])(\d{1,2})[.)]\s+\p{Lu}/gu)];
  const follows = items.some(({ index, 1: before }) => from + index < at && Number(before) === Number(number) - 1);
  return text[at] === "." ? follows && !/\d/u.test(text[at - 1] ?? "") && items[0]?.[1] === "1" : items.some(({ 1: first }) => first === "1");
}

/** A bracket that is never closed ("kreatinin 102 (mol/l") holds nothing together. */
function insideBrackets(text: string, after: string): boolean {
  return after.includes(")") && (text.match(/\(/gu)?.length ?? 0) > (text.match(/\)/gu)?.length ?? 0);
}

/** Danish words seldom end so, or are so short: "revacc", "us", "stk", "totalchol". */
function looksAbbreviated(word: string): boolean {
  return word.length <= 3 || /\./u.test(word) || /(?:amb|kontr|vit|maks|iltmæt|rygest|ml|prod|leuko|neutro|trombo|osm|kons|resid|(?:knæ|hofte|albue|skulder|håndleds|dorsal|plantar)(?:eks|ext|ekst|fleks|flex))$/u.test(word) || (word.length <= 10 && /(?:[bcdfghjkmpqtvwxz]{2}|[bdfgkptv][rl]|rr|sf|[aeiouyæøå][bcfhjpqvwxz]|[dtvk]n|øgn|hol|temp|puls|resp)$/u.test(word));
}
