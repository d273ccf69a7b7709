import { standsForWord } from "../glossary/without-stop.ts";

/** A short word that is a term's only in some company, where it is something else, and an example of that with the word between bars. */
export interface OtherWord {
  readonly example: string;
  readonly written: RegExp;
  /** @param before the sentence up to the word; @param after what follows it, its own full stop included */
  readonly fits: (before: string, after: string) => boolean;
}

const INITIALS_AFTER = /(?:operatør|assistent|assistance|assisterende|instruktør|op\.?-?(?:spl|sygepl)\p{L}*\.?|anæstesi(?:læge|spl\p{L}*|sygepl\p{L}*)|(?<!\p{L})(?:læge|overlæge|kirurg|jordemoder|jdm|sygeplejerske|spl|sign|dikteret af|undersøger|beskriver)\.?)\s*:?\s*$/iu;
const WITH_PARTICLE = /(?:kast|klar|kom|følg|stå|stod|host|slim|ring|trapp|løft|sæt|sat|ryk|vågn|giv|duk|luk|blus|fyld|træk|sid|sad|hjælp|hjulp|læg|lagt|samle|spytt|stød|gylp|blik|kig)\p{L}*\s+(?:\p{L}+\s+){0,4}(?<!(?:efter|til|før|ved|inden|under|fra|mhp\.?) )$/iu;
const afterNumber = (before: string) => /[\d½]\s?$/u.test(before);

/** "K 5,7", "Na og K", "obs. K": the letter is the salt's where a value or another salt stands beside it, or where it is watched. */
function isPotassium(before: string, after: string): boolean {
  if (/^\s*(?:er |på |: ?|= ?|før |efter |steget til |faldet til )?[<>]?\s?[1-9](?:[,.]\d|(?![\d%.\p{L}]| ?(?:x|mg|ml|år|dage|uger|mdr)))/u.test(after)) return true;
  return /(?:(?:Na|Mg|krea\p{L}*|karbamid|Ca|P)(?: og |, ?|\/| \+ ?)|(?:obs|kontrol af|ktr|lav|lavt|høj|højt|ny|stigende|faldende|øget|subst\p{L}*)\.? )$/iu.test(before) && /^\.?(?:$|[ ,.;/])/u.test(after);
}

export const OTHER_WORDS: readonly OtherWord[] = [
  { example: "|Husker| sin medicin.", written: /^husker$/iu, fits: () => true },
  { example: "Nettet |overlapper| skambenet.", written: /^overlapp(?:er|ede|et)$/iu, fits: () => true },
  { example: "Hustru |ringer|.", written: /^ringer$/u, fits: () => true },
  { example: "|Ringer| til afdelingen.", written: /^Ringer$/u, fits: (_, after) => !/^(?:[- ](?:laktat|lactat|acetat)|\s*\d|\s+(?:ml|l|x|i\.?v|som|givet|gives)(?!\p{L}))/iu.test(after) },
  { example: "Indlagt som |ledsager|.", written: /^ledsager$/iu, fits: (before) => /(?:som|er|en|med) $/iu.test(before) },
  { example: "Presser i hver |ve|.", written: /^ve$/iu, fits: (before, after) => /^\s+(?:pr|per|hver|kl)(?!\p{L})/u.test(after) || /(?:hver|hvert|første|næste|sidste|kraftige?) $/iu.test(before) && !/^\.?\s+\p{L}/u.test(after) },
  { example: "og |observerede| apnøer", written: /^observere(?:de|t)$/iu, fits: (_, after) => /^\s+(?:apnø|respirationspause|vejrtrækningspause|fald|anfald|kramper)/iu.test(after) },
  { example: "Vandtest |best|.", written: /^best$/iu, fits: (before) => !/(?:MR|CT|UL|PET|rtg|røntgen|scanning|ekko|EKG|prøver|blodpr|kontrol|tid|skopi)(?![\p{L}])(?:[ .]+\p{L}+){0,4}[ .]*$/u.test(before) },
  { example: "KOL, gruppe |E|.", written: /^E$/u, fits: (before) => !afterNumber(before) },
  { example: "Fyldning hos |e|.tdl.", written: /^e$/u, fits: (before, after) => !afterNumber(before) && (!/^\.?\s+(?:\p{Ll}|\d)/u.test(after) || /hos $/u.test(before)) },
  { example: "Genitalia |ext|. u.a.", written: /^ext$/iu, fits: (before) => /(?:genitalia|genitalier|otitis|carotis|iliaca) $/iu.test(before) },
  { example: "|Vitalt|: EWS 2.", written: /^vitalt$/iu, fits: (_, after) => /^\s*:/u.test(after) },
  { example: "Har |kat|.", written: /^kat$/u, fits: (_, after) => !/^\.?\s?(?:\d|[IV]+(?!\p{L})|[A-E](?!\p{L}))/u.test(after) },
  { example: "TcB 258, |konj|. 12", written: /^konj$/u, fits: (_, after) => /^\.?\s*\d/u.test(after) },
  { example: "Undgå |maks|. løft.", written: /^maks$/u, fits: (_, after) => /^\.?\s+\p{L}{3,}/u.test(after) },
  { example: "|IV|.", written: /^(?:I|II|III|IV|V|VI)$/u, fits: (before, after) => /^[\s.]*$/u.test(before + after) },
  { example: "|IV|. metacarp", written: /^IV$/u, fits: (before, after) => /^\.?\s+(?:meta|finger|tå|stråle|MCP|PIP|DIP|MTP|kranie|ventrikel)/iu.test(after) || /(?:grad|stadi\p{L}*|type|NYHA|klasse|trin|del|zone) $/iu.test(before) },
  { example: "2 klips |sat|.", written: /^sat$/u, fits: (_, after) => !/^\.?:?\s*(?:er |på |ca\.? |omkring |over |under |stabil |mellem |[><≥≤]\s*)?\d/u.test(after) && !/^\.?\s*(?:uden|med|m\.|u\.|god|lav|normal|målt|fald|stig|kontrol|måling)/u.test(after) },
  { example: "|Sat|. på alendronat.", written: /^sat$/iu, fits: (_, after) => /^\.?\s+på \p{Ll}/u.test(after) },
  { example: "Forsøg |SBT| i dag.", written: /^SBT$/u, fits: (_, after) => !/^\s*(?:[<>≤≥]\s*|på |over |under |ca\. )?\d/u.test(after) },
  { example: "Har |pauser| i vejrtrækningen.", written: /^pauser$/u, fits: (before, after) => /^ (?:i|under|ved) (?:vejrtr|resp|åndedr|søvn)/u.test(after) || /(?:har|haft|ingen|uden|med|flere|korte|små|lange|hyppige|mange|holder|holde|holdt|tage|tager|og|af) $/iu.test(before) },
  { example: "Set af |dr|. på vagt.", written: /^dr$/iu, fits: (before, after) => !afterNumber(before) && !/^\.?\s*\d/u.test(after) },
  { example: "Bandage |str|. M.", written: /^str$/iu, fits: (_, after) => !/^\.?\s*\d/u.test(after) },
  { example: "Operatør: |BB|.", written: /^\p{Lu}{2,4}$/u, fits: (before, after) => /^\s*(?:[.,;/]|$)/u.test(after) && INITIALS_AFTER.test(before) },
  { example: "Rød |lak| på neglene.", written: /^lak$/iu, fits: (_, after) => !/^\.?\s*(?:på |er |[<>≤≥]\s*)?\d/u.test(after) },
  { example: "Visus 0,8 |p|.", written: /^p$/u, fits: (before) => /[01],\d\d?\s$/u.test(before) },
  { example: "Bandage str. |M|.", written: /^[SML]$/u, fits: (before) => /(?:str\.?|størrelse) $/iu.test(before) },
  { example: "kap.respons < 2 |s. D|: GCS 15", written: /^s\.\s?d$/iu, fits: (before) => afterNumber(before) },
  { example: "Pupiller |reaktionsløse|.", written: /^reaktionsløs/iu, fits: (before) => /pupil\p{L}* [^.;]*$/iu.test(before) },
  { example: "Går med rollator og |fuld støtte|.", written: /^fuld støtte$/iu, fits: (before) => /(?:gangbord|rollator|talerstol|person\p{L}*|hjælper\p{L}*) (?:og|med|samt) $/iu.test(before) },
  { example: "Hun |gylper| meget.", written: /^gylper$/iu, fits: (before) => /(?:hun|han|barnet|drengen|pigen|stadig|fortsat|ofte|pt\.?) $/iu.test(before) },
  { example: "Siger ca. 20 |ord|.", written: /^ord$/iu, fits: (before) => /(?:(?:ca\.?|omkring|over|under|siger|kan|har|cirka) (?:\d+(?:[-–]\d+)?|få)|enkelte|få|mange|flere|første|nogle|egne) $/iu.test(before) },
  { example: "118 |U|/mL", written: /^u$/iu, fits: (before, after) => /\d\s?$/u.test(before) && /^\s?\/\s?\p{L}/u.test(after) },
  { example: "P 88 |t| 37,4", written: /^t$/u, fits: (_, after) => /^\.?:?\s*(?:3[4-9]|4[0-2])[,.]\d/u.test(after) },
  { example: "op |t|. 39", written: /^t$/u, fits: (before, after) => !/\d\s?$/u.test(before) && !standsForWord("t", before, after.replace(/^\./u, "")) },
  { example: "1 tbl. |k|. morgen", written: /^k$/u, fits: () => true },
  { example: "Vitamin |K| givet.", written: /^K$/u, fits: (before, after) => !isPotassium(before, after) },
  { example: "Kaster maden |op|.", written: /^op$/u, fits: (before) => WITH_PARTICLE.test(before) },
];

/**
 * Is a word that the glossary lists none of its terms where it stands?
 * @param written as the note has it, without a full stop
 */
export function isNoTermHere(written: string, before: string, after: string): boolean {
  return OTHER_WORDS.some((word) => word.written.test(written) && word.fits(before, after));
}
