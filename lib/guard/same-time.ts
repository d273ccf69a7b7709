import { withoutWordings, type GuardRule } from "./guard-rule.ts";

/** "Tidl." before what was; as a label ("Tidl.:") it only names the section. */
const past = /(?<![\p{L}])(?:tidl(?!\.?:)|tidligere(?!:)|forhenværende|fhv|eks-?(?:ryger|storryger|rygere))(?![\p{L}])/iu;
const label = /(?<!\p{L})tidl(?:igere)?\.?:/iu;
const isInYear = /(?<!\p{L})(?:har|er) [^.]*(?<!\p{L})i (?:19|20)\d\d(?!\d)/iu;
const surelyPast = /(?<![\p{L}])(?:tidligere|før(?! (?:(?!fået|været|taget|givet|målt|set)\p{L}+(?:en|et|erne)|du|vi|lægen|at|kl|den|det|hver|næste|brug|mad\p{L}*|kontrol\p{L}*)(?!\p{L}))|forhen|engang|har (?:\p{L}+ )*haft|havde|haft|holdt op|ophør\p{L}*|eks-?\p{L}*ryger\p{L}*|slut|indtil|siden|sidst|gammel\p{L}*|ældre|da du|dengang)(?![\p{L}])/iu;
/** A past tense by itself tells what was only where no other past of the sentence could have asked for it. */
const pastTense = /(?<![\p{L}])(?:blev|fik|var|fået|drak|røg|tog|er (?:\p{L}+ )*(?:opereret|fjernet|behandlet|afsluttet|død)|døde|født|forsøgt|fjernet|opereret)(?![\p{L}])/iu;
const stopped = /(?<![\p{L}])(?:sep|seponer\p{L}*|pauser\p{L}*|pause[rst]?|paus|(?:ryge|alkohol|medicin)stop|udtrapp\p{L}*|stop|stopp(?:e|er|es|et|ede)|ophør(?:t|er|e)?|trappes? ud)(?![\p{L}])/giu;
const plainStopped = /stop|ophør|hold\p{L}* op|pause|trappe|udtrap|nedtrap|(?<!\p{L})sep|slut|tages? (?:af|ud)|fjern|ikke længere|undvære|sættes? (?:\p{L}+ )?ned|sat ned|ikke mere|væk/giu;
const started = /(?<![\p{L}])(?:opst(?=\.)|start\p{L}*|genopt\p{L}*|opstart\p{L}*|påbegynd\p{L}*|begynd\p{L}*|indledt|iværks\p{L}*|skift\p{L}*|derefter|herefter|ordiner\p{L}*)(?![\p{L}])/giu;
const begins = /(?<![\p{L}])(?:begynd\p{L}*|start\p{L}*)/giu;

/** What was is not what is, and what was stopped is not begun. */
export const sameTime: GuardRule = {
  name: "same-time",
  examples: [
    { source: "Tidl. apopleksi.", plain: "Du har tidligere haft en blodprop i hjernen.", refused: false },
    { source: "Tidl. apopleksi.", plain: "Du har en blodprop i hjernen.", refused: true },
    { source: "Tidl. apopleksi, opereret i går.", plain: "Du har en blodprop i hjernen. Du blev opereret i går.", refused: true },
    { source: "Tidl. endometriom.", plain: "Du har en blære med gammelt blod.", terms: [{ source: "endometriom", wordings: ["blære med gammelt blod"], condition: true }], refused: true },
    { source: "Tidl.: HT, DM2.", plain: "Du har forhøjet blodtryk og type 2-diabetes.", refused: false },
    { source: "Tidl.: Apopleksi 2018.", plain: "Du har et slagtilfælde i 2018.", refused: true },
    { source: "Rygestop anbefalet.", plain: "Det anbefales, at du begynder på at ryge.", refused: true },
    { source: "CRP 12 mod tidl. 60.", plain: "CRP er 12. Før var det 60.", refused: false },
    { source: "Ikke tidl. problemer med bedøvelse.", plain: "Du har ikke problemer med bedøvelse før operationen.", refused: true },
    { source: "Gliclazid sep.", plain: "Du skal begynde på gliclazid.", refused: true },
    { source: "Gliclazid sep., start metformin.", plain: "Du stopper med gliclazid og begynder på metformin.", refused: false },
    { source: "KAD sep. kl. 10.", plain: "Kateteret i din blære blev fjernet kl. 10.", refused: false },
    { source: "Opstart metformin.", plain: "Du stopper med metformin.", refused: true },
  ],
  check(source, whole, { terms = [] }) {
    // "Blære med gammelt blod" is what an endometrioma is, and no word for what was.
    const plain = withoutWordings(whole, { medicine: [], wordings: terms.filter((term) => term.condition && !past.test(term.source)).flatMap(({ wordings }) => wordings.filter((wording) => /(?<!\p{L})(?:gammel|gamle|gammelt|ældre)(?!\p{L})/iu.test(wording))) });
    const stops = count(source, stopped);
    if (stops > 0 && count(plain, plainStopped) === 0) return "what was stopped reads as taken";
    if (stops > 0 && count(plain, begins) > count(source, started) && !/genopt|debut|efter/iu.test(source)) return "what was stopped reads as begun";
    if (count(source, started) > 0 && stops === 0 && !/stop|ophør|slut|afslut|hold/iu.test(source) && /(?<!\p{L})(?:stopper|stoppe) med|ophører med/iu.test(plain)) return "what was begun reads as stopped";
    if (label.test(source) && isInYear.test(plain) && !surelyPast.test(plain) && !pastTense.test(plain)) return "what was reads as what is";
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
