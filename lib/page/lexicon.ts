/** What a known word says of the text that it stands in. */
export interface WordKind {
  readonly name: string;
  /** Points for each different word; negative for counter-evidence, none for words that are only counted. */
  readonly points: number;
  /** The most (in absolute value) that this kind may give. */
  readonly most: number;
}

/**
 * Words by kind: `palp~` any ending, `~itis` any beginning (four letters), `pt.` only as an abbreviation, `^let` only
 * at the head of a sentence. Hints are enough to look closer at a text node. Capitals need more than one capital in the text: "CT", not "Ct".
 */
const LISTS: readonly (readonly [name: string, points: number, most: number, isHint: 0 | 1, words: string])[] = [
  ["abbreviation", 1.4, 10, 1, "pt. obj. subj. konkl. tp. hø. ve. bilat. beh. indl. amb. kontr. ktr. tbl. tabl. inj. pn. dgl. mhp. rtg. us. anamn. abd. sat. resp. postop. præop. sep. blodpr. henv. udskr. dx. obs. opst. mob. eksp. dxt. rp. kons. ia. ua. cirk. tidl. dxt"],
  ["capitals", 1.2, 6, 1, "bt ekg crp hba1c egfr bmi nsaid kol dvt uvi gcs nrs toks ews pvk stemi nstemi dm2 t2dm eeg psa tsh inr ldl lvef hfref afli ak ga ul mr ct ctg pci gerd kag niv"],
  ["clinical word", 0.7, 7, 1, "~itis ~tomi ~algi ~kopi ~ræmi ~kæmi ~næmi ~spnø ~opnø ~apnø ~tase ~rese ~bose ~ødem ~inom ~llin ~talt emboli~ infarkt~ fraktur~ insuffi~ stenos~ palp~ auskult~ mislyd~ habituel~ cikatri~ infektion~ sutur~ lymfek~ seponer~ ordiner~ opstart~ optrap~ udtrap~ malign~ dysplasi~ inflam~ iskæmi~ sinusryt~ biopsi~ resekt~ mikrosk~ makrosk~ sufficien~ ekstremit~ stemningsl~ suicid~ hallucin~ sårpleje~ gips~ smerte~ podning~ uøm~ ømhed~ ultralyd~ afføring~ vandladning~ hypert~ exac~ obstruktiv~ infiltrat~ pneumo~ konkrement~ hævelse~ rødme~ antibioti~ prednisolon~ morfin~ metformin~ henvises indlægges udskrives afsluttes karcinom~ steril~ røntgen~ kvalme~ hoste~ afebril~ orienteret~ cave allergi~ thorax abdomen collum uterus stase blodprøver"],
  // Words of notes and of much around them: they say where to look.
  ["theme", 0.3, 0.9, 1, "medicin~ diagnos~ kontrol~ plan henvis~ indlagt~ indlægg~ udskriv~ udskrev~ behandl~ patient~ pasient~ objektiv~ anamnes~ konkl~ epikris~ notat~ årig~ vurder~ aftalt ingen pt indikation beskrivelse"],
  ["sentence head", 0.8, 3.6, 0, "^ingen ^intet ^møder ^kommer ^henvis~ ^indl~ ^indbragt ^udskrives ^udskrevet ^afsluttes ^opereret ^opstart~ ^sepo~ ^ordiner~ ^vurderes ^tilses ^klager ^angiver ^benægter ^kendt ^fået ^givet ^aftales ^aftalt ^uændret ^normal~ ^let ^svær ^fortsat ^kontrol~ ^sov~ ^spis~ ^vejledt ^informeret ^mobil~ ^smerte~ ^afebril ^vågen ^anbefales ^foreslår ^debut ^foretaget ^fjernet ^sutur~ ^pæn~ ^huden ^lungerne ^medgivet ^pårørende ^faldet ^anlagt ^skiftet ^påvist ^vaccineret ^obs"],
  ["patient", 1, 3, 0, "patienten pt"],
  ["address to the reader", -1.1, 14, 0, "du dig din dit dine jeres jer you your we our sie ihre wir uns"],
  // Letters, appointments, adverts, policies, leaflets, articles, medicine lists.
  ["public text", -2.5, 24, 0, "ansøg~ stillingen ansættelse~ løn kvalifikation~ kolleg~ arbejdsplads~ personop~ databe~ dataansv~ cookie~ persondata~ gdpr privat~ datatils~ kære bedes indkald~ mødetid~ fremmøde~ mødested afbud parker~ medbring~ sagsbeh~ afgørelse~ klagevejl~ klagefrist~ telefontid åbningstid~ booket bookingsvar selvbetjening post boks mitid log aflys indlægssedd~ læs patienthånd~ lægehånd~ forsker~ forskning~ sundhedsst~ sundhedsm~ regeringen hjælpestof~ opbevar~ utilgængeligt fremstil~ markedsf~ bivirkninger patogenese ætiologi sygehistorie reference~ supplerende patientinfo~ ifølge danskere antallet diagnosekr~ differential~ forekomst prævalens basisop~ fagmedarb~ opdateret illustration~ hyppigst opskrift~ ingrediens~ ovn ovnen professor studie studiet studier artik~ anvendelses~ dispensering~ doseringsf~ farmako~ tilskud~ pakning~ receptforn~ udlever~ retningslinje~ filmovert~ startdato slutdato behandlingss~ medicinkort~ lægemid~ dosering virksomt privacy research~ study salary personupp~ datenschutz recipe applicant~"],
  ["little", 0, 0, 0, "og at der som det den de er en et har kan vil skal til for på om man vi jeg han hun så men også eller når hvis være blive bliver ville fordi"],
  ["da", 0, 0, 0, "af efter uden ud nu bliver blev mod også sig mig meget noget op ind gennem uger læge~ sygehus~ undersøg~ indl og ikke hø ve dgl på kontrol~ årig mdr fra været fået hjemme dagligt igen vægt~ lunge~ ~tion"],
  ["nb", 0, 0, 0, "av etter uten nå bli blir mot meg mye noen opp inn gjennom uke uker lege~ sykehus~ undersøk~ pasient~ pas innl~ utskr~ kontroll og sykdom~ syk tiltak høyre kjent ikke på fra hatt fått gitt hjem dager fastlege~ oppfølg~ lett lungene ~sjon"],
  ["sv", 0, 0, 0, "och inte ej från utan är på som med för till efter nu vid av hon ingen inga mjuk remiss läkare sjukhus"],
  ["en", 0, 0, 0, "the and of with no was is to for on without patient pain blood history left right day week month days weeks months denies present~ exam~ normal daily follow up chest started in or but be been she he has had her his at"],
  ["de", 0, 0, 0, "und der die das des dem den mit ohne kein keine ist wurde nicht von vom bei auf links rechts patientin seit zur zum befund therapie beschwerden im in am ein eine"],
  ["foreign clinical word", 0.9, 8, 1, "assessment history impression medications denies denied admitted discharged innlagt utskrives inskriven remiss söker inkommer smärta edema dyspnea aufgenommen entlassen unauffällig bedömning åtgärd~ läkemedel befund beurteilung therapie verlauf kontroll~ pneumonia hypertension pulm kronisk chronic acute bid tiltak konklusjon"],
];

/** How a known word may be met, as bits: with any ending, whole, before a full stop; three places higher if no hint. */
const [BEGINNING, WHOLE, STOPPED, NO_HINT] = [1, 2, 4, 3];
const HINTS = (1 << NO_HINT) - 1;
const ANY_BEGINNING = BEGINNING | BEGINNING << NO_HINT;
const PLACES = (1 << 13) - 1;
/** By the low bits of a word's hash: its marks, and the whole hash, or `SHARED`. Most words end their look here. */
const marks = new Uint8Array(PLACES + 1);
const hashes = new Int32Array(PLACES + 1);
const SHARED = 1;
/** Is there a known ending of these four letters? */
const endings = new Uint8Array(PLACES + 1);
const lexicon = new Map<string, WordKind[]>();

for (const [name, points, most, hint, words] of LISTS) {
  const kind: WordKind = { name, points, most };
  for (const word of words.split(" ")) {
    lexicon.set(word, [...lexicon.get(word) ?? [], kind]);
    let [hash, ending] = [0, 0];
    for (const letter of word.replace(/[.~^]/g, "")) {
      hash = nextHash(hash, letter.charCodeAt(0));
      ending = nextEnding(ending, letter.charCodeAt(0));
    }
    if (word[0] === "~") endings[endingPlace(ending)] = 1;
    else addWord(hash, (word.endsWith("~") ? BEGINNING : word.endsWith(".") ? STOPPED : WHOLE) << (hint ? 0 : NO_HINT));
  }
}

// Letters that may be a hint are looked up in every way: "indl." is one, so "Indlagt" counts at the head of a sentence.
for (const [place, mark] of marks.entries()) if ((mark & HINTS) > 0) marks[place] = mark | mark >> NO_HINT;
/** The marks of the hints alone. */
const hints = marks.map((mark) => mark & HINTS);

const [LAST_DIGIT, STOP] = [57, 46];
/** What `letterAt` gives, for each UTF-16 unit below those of foreign scripts. */
const letters = Uint16Array.from({ length: 384 }, (_, unit) => {
  const code = unit | 32;
  return code > 96 && code < 123 || code > 222 || code > 47 && code <= LAST_DIGIT ? code : 0;
});

function addWord(hash: number, mark: number): void {
  const place = hash & PLACES;
  hashes[place] = marks[place] === 0 || hashes[place] === hash ? hash : SHARED;
  marks[place] = (marks[place] as number) | mark;
}

function nextHash(hash: number, code: number): number {
  return Math.imul(hash, 31) + code | 0;
}

/** The last four letters, a byte each. */
function nextEnding(ending: number, code: number): number {
  return ending << 8 | code & 255;
}

function endingPlace(ending: number): number {
  return Math.imul(ending, 0x9e3779b1) >>> 8 & PLACES;
}

type Found = (kind: WordKind, word: string) => void;

/** Calls `found` for each known word of `text`, and returns how many words it has. */
export function knownWords(text: string, found: Found): number {
  return readWords(text, text.length, marks, found);
}

/** One pass over the letters with a running hash, for this is what runs over a whole page. */
function readWords(text: string, end: number, known: Uint8Array, found: Found): number {
  let count = 0;
  for (let at = 0; at < end; at++) {
    let letter = letterAt(text, at);
    if (letter <= LAST_DIGIT) continue;
    const start = at;
    let hash = 0;
    let ending = 0;
    let mark = 0;
    for (; letter > 0; letter = ++at < end ? letterAt(text, at) : 0) {
      hash = nextHash(hash, letter);
      ending = nextEnding(ending, letter);
      mark = known[hash & PLACES] as number;
      if (mark === 0) continue;
      if (!isKnown(hash)) mark = 0;
      if ((mark & ANY_BEGINNING) > 0) look(text, start, at + 1, "~", found);
    }
    count++;
    if (mark > 0) look(text, start, at, "", found);
    if (mark > 0 && at < end && text.charCodeAt(at) === STOP) look(text, start, at, ".", found);
    if (at > start + 5 && endings[endingPlace(ending)] === 1) look(text, start, at, "tail", found);
  }
  return count;
}

/** The letter in lower case, as far as letters matter; a digit, which may stand in a word but not begin one; else 0. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < letters.length ? letters[code] as number : 0;
}

/** Two words in one place are not told apart here. */
function isKnown(hash: number): boolean {
  const there = hashes[hash & PLACES];
  return there === hash || there === SHARED;
}

/** A text without any point or colon inside is seldom a note, and never a hint alone: its first words will do. */
const FIRST_WORDS = 24;
const FIRST_LETTERS = 300;
const INSIDE = /\.[^]|[:;]/;
let sum = 0;
const addPoints: Found = ({ points }) => { sum += points; };

/** The points of the hints that a text begins with: enough to know where to look. */
export function hintPoints(text: string): number {
  sum = 0;
  if (text.length > 2) readWords(text, Math.min(text.length, INSIDE.test(text) ? FIRST_LETTERS : FIRST_WORDS), hints, addPoints);
  return sum;
}

/** Tells what is known of the word from `start` to `end`: with any ending, as it is, as an abbreviation, by its tail. */
function look(text: string, start: number, end: number, mark: string, found: Found): void {
  const raw = text.slice(start, end);
  const word = raw.toLowerCase();
  const key = mark === "tail" ? "~" + word.slice(-4) : word + mark;
  for (const kind of lexicon.get(key) ?? []) if (kind.name !== "capitals" || raw.slice(1) !== word.slice(1)) found(kind, word);
  if (raw !== word && isHead(text, start)) for (const kind of lexicon.get("^" + key) ?? []) found(kind, word);
}

/** Does a sentence or line begin at `at`? */
function isHead(text: string, at: number): boolean {
  return /(?:^|[.;:!?\n])[\s•*-]*$/.test(text.slice(Math.max(0, at - 4), at));
}
