import type { PlainToken, Slot } from "./slot.ts";

/** Behind "blev" or "er": "fjernet", "lagt", "sat". */
const DONE = /(?<!\p{L})(?:blev|er|fået) (?:\p{L}+ )?(?<stem>\p{L}{3,}?)(?:et|t)(?!\p{L})/u;
/** What the note says was done long ago, or by whom. */
const LONG_DONE = /(?<!\p{L})(?:siden|af (?:e\.?l|egen læge|vagtlæge|kardiolog\p{L}*))(?!\p{L})/iu;
/** "4,4 H", "6,4 mmol/l (L)": the laboratory's mark for high and low. */
const FLAG = /\d\s?(?:\p{L}+\/\p{L}+ ?)?\(?(?<flag>[HL])\)?(?=[\s,.;]|$)/u;
const SUSPECT = /(?<!\p{L})suspekt/iu;
const SUSPECTED = /(?<!\p{L})(?:obs|susp|mistanke|mistænkes?|tyder på)(?!\p{L})/iu;

/** "Suturen blev fjernet på dag 14" for "sutur fjernes dag 14": it is still to be done. */
export function tellsPlanAsDone(text: string, source: string): boolean {
  const stem = DONE.exec(text)?.groups?.["stem"];
  return stem !== undefined && new RegExp(`(?<!\\p{L})${stem}e?s(?!\\p{L})`, "iu").test(source);
}

/** "Du skal stoppe med thiazid" for "thiazid sep. af e.l. for 3 mdr. siden": that was done. */
export function stopsWhatWasStopped(text: string, source: string): boolean {
  return text.includes("du skal stoppe") && LONG_DONE.test(source);
}

/** "Det skadelige kolesterol er 4,4" for "LDL 4,4 H": that it is too high is lost. */
export function losesFlag(tokens: readonly PlainToken[], source: string): boolean {
  const flag = FLAG.exec(source)?.groups?.["flag"]?.toLowerCase();
  return flag !== undefined && !tokens.some(({ word }) => word.toLowerCase() === flag);
}

/** "Der er mistanke om en knude" for "suspekt knude": the knot is there, and what it is, is not known. */
export function doubtsWhatIsThere(text: string, source: string): boolean {
  return text.includes("mistanke") && SUSPECT.test(source) && !SUSPECTED.test(source);
}

/** What has a time that is over, or goes on since. */
const TIME_PAST = /(?<!\p{L})(?:siden|haft|gennem|gnm|fra|tidl\p{L}*|været|nat|går|aftes|morges|igen|nylig\p{L}*|kl|d|første|sidste|forrige|seneste)(?!\p{L})|\d/iu;
const BEFORE_NOW = /(?<!\p{L})(?:ved (?:første|sidste|forrige|seneste)|tidl\p{L}*|for \d+ (?:år|mdr|uger) siden|(?:19|20)\d\d)(?!\p{L})/iu;

/** "Du har haft strømper" for "strømper resten af livet", "du skal have fødsel med tang" for "forceps ved første fødsel". */
export function mistakesTime(text: string, source: string): boolean {
  if (text.includes("du har haft ") && !TIME_PAST.test(source)) return true;
  if (text.includes("tidligere haft ") && /tidligere (?:ved|hvis|end)(?!\p{L})/iu.test(source)) return true;
  return /du skal have (?:en |et )?<procedure>/u.test(text) && BEFORE_NOW.test(source);
}

/** "Din bror fik kræft i 58 år" for "bror c. coli 58 år": how old he was. */
export function lastsForAge(text: string, source: string): boolean {
  return / i <(?:num|date)> år(?! siden)/u.test(text) && !/(?<!\p{L})(?:i|gennem|gnm|over|sidste|de)\.? (?:ca\.? )?\d+ ?år/iu.test(source) && !/(?<!\p{L})x \d+ ?år/iu.test(source);
}

/** "Er forhøjet" for "let forhøjet": how little is lost. */
export function losesDegree(text: string, source: string): boolean {
  return /(?<!\p{L})let(?:te)? (?:forh|neds|forst|øget|påv)/iu.test(source) && !/(?<!\p{L})(?:let|lette|lidt|lettere)(?!\p{L})/u.test(text);
}

/** "er 2,1fra 6,4)": one bracket without the other. */
export function losesBracket(text: string): boolean {
  return (text.match(/\(/gu) ?? []).length !== (text.match(/\)/gu) ?? []).length;
}

/** "i den fulde bedøvelse": which one, nobody asks. */
export function isKnownAnaesthesia(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some((token) => token.slot !== null && token.form === "definite" && slots[token.slot]?.piece.concept?.id === "generel-anaestesi");
}

/** "Du skal stoppe med p-piller i 2019" for "P-piller sep. i 2019": it has been done. */
export function plansThePast(text: string, source: string): boolean {
  return /(?<!\p{L})skal(?!\p{L})/u.test(text) && /(?<!\p{L})i (?:19|20)\d\d(?!\d)/u.test(source) && !/(?<!\p{L})(?:skal|plan\p{L}*|kontrol\p{L}*|ktr|henv\p{L}*|tid)(?!\p{L})/iu.test(source);
}
