import type { GuardRule } from "./guard-rule.ts";

/** "Tidl." before what was; as a label ("Tidl.:") it only names the section. */
const past = /(?<![\p{L}])(?:tidl(?!\.?:)|tidligere(?!:)|forhenværende|fhv|eks-?(?:ryger|storryger|rygere))(?![\p{L}])/iu;
const surelyPast = /(?<![\p{L}])(?:tidligere|før|forhen|engang|har (?:\p{L}+ )*haft|havde|haft|holdt op|ophør\p{L}*|eks-?\p{L}*ryger\p{L}*|slut|indtil|siden|sidst|gammel\p{L}*|ældre|i forvejen|da du|dengang)(?![\p{L}])/iu;
/** A past tense by itself tells what was only where no other past of the sentence could have asked for it. */
const pastTense = /(?<![\p{L}])(?:blev|fik|var|fået|drak|røg|tog|er (?:\p{L}+ )*(?:opereret|fjernet|behandlet|afsluttet|død)|døde|født|forsøgt|fjernet|opereret)(?![\p{L}])/iu;
const stopped = /(?<![\p{L}])(?:sep|seponer\p{L}*|pause(?:r|res|ret|rer|t|s)?|paus|udtrapp\p{L}*|stop|stopp(?:e|er|es|et|ede)|ophør(?:t|er|e)?|trappes? ud)(?![\p{L}])/giu;
const plainStopped = /stop|ophør|hold\p{L}* op|pause|trappe|udtrap|nedtrap|(?<!\p{L})sep|slut|tages? (?:af|ud)|fjern|ikke længere|undvære|sættes? (?:\p{L}+ )?ned|sat ned|ikke mere|væk/giu;
const started = /(?<![\p{L}])(?:start\p{L}*|genopt\p{L}*|opstart\p{L}*|påbegynd\p{L}*|begynd\p{L}*|indledt|iværks\p{L}*|skift\p{L}*|derefter|herefter|ordiner\p{L}*)(?![\p{L}])/giu;
const begins = /(?<![\p{L}])(?:begynd\p{L}*|start\p{L}*)/giu;

/** What was is not what is, and what was stopped is not begun. */
export const sameTime: GuardRule = {
  name: "same-time",
  examples: [
    { source: "Tidl. apopleksi.", plain: "Du har tidligere haft en blodprop i hjernen.", refused: false },
    { source: "Tidl. apopleksi.", plain: "Du har en blodprop i hjernen.", refused: true },
    { source: "Tidl. apopleksi, opereret i går.", plain: "Du har en blodprop i hjernen. Du blev opereret i går.", refused: true },
    { source: "Tidl.: HT, DM2.", plain: "Du har forhøjet blodtryk og type 2-diabetes.", refused: false },
    { source: "Gliclazid sep.", plain: "Du skal begynde på gliclazid.", refused: true },
    { source: "Gliclazid sep., start metformin.", plain: "Du stopper med gliclazid og begynder på metformin.", refused: false },
    { source: "KAD sep. kl. 10.", plain: "Kateteret i din blære blev fjernet kl. 10.", refused: false },
    { source: "Opstart metformin.", plain: "Du stopper med metformin.", refused: true },
  ],
  check(source, plain) {
    const stops = count(source, stopped);
    if (stops > 0 && count(plain, plainStopped) === 0) return "what was stopped reads as taken";
    if (stops > 0 && count(plain, begins) > count(source, started) && !/genopt|debut|efter/iu.test(source)) return "what was stopped reads as begun";
    if (count(source, started) > 0 && stops === 0 && !/stop|ophør|slut|afslut|hold/iu.test(source) && /(?<!\p{L})(?:stopper|stoppe) med|ophører med/iu.test(plain)) return "what was begun reads as stopped";
    if (!past.test(source) || surelyPast.test(plain)) return null;
    return pastTense.test(plain) && !hasOtherPast(source) ? null : "what was reads as what is";
  },
};

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Is there more than the earlier thing that was done or happened? Commas and full stops part such things. */
function hasOtherPast(source: string): boolean {
  return source.replace(/[.,;]\s*$/u, "").split(/,|;|\.\s+(?=\p{Lu})/u).length > 1;
}
