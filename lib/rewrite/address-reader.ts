import { EVERYDAY_SYMPTOMS, FAMILY, FAMILY_SUBJECTS, FINITE_VERBS, MOVES_ITSELF, PREPOSITIONS, SUBORDINATORS } from "../danish/word-lists.ts";
import { isNoun, possessiveOf } from "../danish/noun-phrase.ts";
import { STAFF_ACTED, STAFF_ACTS } from "../danish/staff-doing.ts";
import { asWord } from "./as-word.ts";
import { awaitedSaid } from "./awaited-said.ts";
import { departmentAlone } from "./department-alone.ts";
import type { Piece } from "./piece.ts";
import { isAdjectivePiece } from "./piece-shapes.ts";
import { isAdvice, isEnd, isLookedAt, measuredAs, isPlaceOrTime, isPurpose, isReason, isSearch, isSuspicion, isToBeWatched, isTreatedFor, lastsHours } from "./purpose-and-suspicion.ts";
import { withLeftOutPrepositions } from "./left-out-prepositions.ts";
import { isRoleAsked, SAYS_AS_DOCTOR } from "./split-segments.ts";

const patientWord = /^(?:pt|ptt|patient|patienten|pat|patientens|pts|pt['’]?s)$/u;

/**
 * Speaks to the reader: "pt." becomes du, dig or din by its place, "mor" becomes "din mor",
 * and "sig", "sin" follow when the patient is the subject.
 */
export function addressReader(pieces: readonly Piece[]): Piece[] {
  // "Tager sin medicin": the note leaves the patient out, but "sin" is theirs.
  let patientIsSubject = pieces[0] !== undefined && FINITE_VERBS.has(pieces[0].key);
  return withLeftOutPrepositions(withGenitives(withoutInnerStops(pieces))).map((piece, i, pieces) => {
    if (piece.concept?.id === "kvinde-kort") return asWord(piece, "kvinde");
    // "Vores patient", "denne patient": a word of its own stands before it.
    if (isPatient(piece) && piece.key === "patient" && /^(?:vores|denne|min|jeres|ovennævnte)$/u.test(pieces[i - 1]?.key ?? "")) return piece;
    // "hos antikoaguleret patient", "Forpint patient med rygsmerter": no "du" goes there.
    if (isPatient(piece) && /^(?:patient|pt|pat)$/u.test(piece.key) && (isAdjectivePiece(pieces[i - 1]) || /^(?:henvist|indlagt|kendt|behandlet)$/u.test(pieces[i - 1]?.key ?? "")) && (i === 1 && piece.key === "patient" || PREPOSITIONS.has(pieces[i - 2]?.key ?? ""))) return piece.key === "patient" ? piece : asWord(piece, "patient");
    // "a.m. Lichtenstein": the name of who described it, and not the operation named after them.
    if (piece.kind === "term" && /^\p{Lu}[\p{L}-]+\.?$/u.test(piece.source) && i > 0 && isMethodOf(pieces, i)) return { ...asWord(piece, piece.source), term: piece.term };
    // "Deres 63-årige patient": a colleague's.
    if (isPatient(piece) && pieces.slice(Math.max(0, i - 5), i).some(({ key }) => /^(?:deres|jeres|denne|vores|din|min)$/u.test(key)) && (isAdjectivePiece(pieces[i - 1]) || /årige?$/u.test(pieces[i - 1]?.key ?? ""))) return asWord(piece, "patient");
    // "Patient: 71-årig mand": a heading.
    if (isPatient(piece) && i === 0 && pieces[1]?.key === ":") return asWord(piece, piece.source);
    // "hepar et lien": the Latin word for "and".
    if (piece.key === "et" && pieces[i - 1]?.concept?.class === "anatomy" && pieces[i + 1]?.concept?.class === "anatomy") return asWord(piece, "og");
    // "Lettere dehydreret": a little; "bliver lettere træt" is sooner.
    if (piece.key === "lettere" && isAdjectivePiece(pieces[i + 1]) && !/^(?:bliver|blev|får|fik|end|ved|ikke)$/u.test(pieces[i - 1]?.key ?? "")) return { ...asWord(piece, sameStart("lidt", piece)), key: "lidt" };
    const heard = soundsHeard(pieces, i);
    if (heard !== null) return asWord(piece, heard);
    // "Hun ønsker pt. ikke kirurgi": p.t., for the time being.
    if (isPatient(piece) && isForNow(pieces, i)) return asWord(piece, "for tiden");
    // "mhp. at mindske": the wording's own verb would be one too many.
    if (isPurpose(piece) && pieces[i + 1]?.key === "at") return asWord(piece, sameStart("for", piece));
    if (piece.kind === "word" && FINITE_VERBS.has(piece.key) && pieces[i - 1]?.key === "," && !pieces.some(({ key }) => FAMILY.has(key) || /^(?:barnet|fosteret|foster)$/u.test(key))) patientIsSubject = true;
    // "Pt. mor har diabetes": it is the patient's mother.
    if (isPatient(piece) && !/s$/u.test(piece.key) && FAMILY.has(pieces[i + 1]?.key ?? "")) return asWord(piece, sameStart(familyPossessive(pieces[i + 1]?.key ?? ""), piece));
    if (isPatient(piece)) {
      const plain = pronounAt(pieces, i);
      if (plain === "du") patientIsSubject = true;
      return asWord(piece, plain);
    }
    if (MODAL.test(pieces[i - 1]?.key ?? "")) {
      const done = inPassive(piece);
      if (done) return done;
    }
    // "dræn sep. ved < 50 ml": what is to be done then.
    if (/^(?:sep|paus)$/u.test(piece.key) && (/^(?:ved|v|når|hvis)$/u.test(pieces[i + 1]?.key ?? "") || stopsLater(pieces, i))) return inPassive(piece) ?? piece;
    const awaited = awaitedSaid(pieces, i);
    if (awaited !== null) return { ...asWord(piece, awaited), term: piece.term };
    // "Overgår til p.o.": what is gone over to is the treatment.
    if (/^(?:peroral|intravenoes)$/u.test(piece.concept?.id ?? "") && pieces[i - 1]?.key === "til" && (isEnd(pieces[i + 1]) || PREPOSITIONS.has(pieces[i + 1]?.key ?? ""))) return { ...asWord(piece, piece.concept?.id === "peroral" ? "behandling gennem munden" : "behandling direkte i en blodåre"), term: piece.term };
    // "Pga. K > 5,5": potassium, when it is compared.
    if (piece.source === "K" && piece.kind === "word" && /^[<>≤≥]$/u.test(pieces[i + 1]?.key ?? "") && pieces[i + 2]?.kind === "number") return asWord(piece, "kalium");
    // "Ved infektion pauseres methotrexat": "stoppes midlertidigt" would part the verb from its subject.
    if (piece.key === "pauseres" && i > 1 && pieces[i + 1]?.concept?.class === "drug") return { ...asWord(piece, "holdes pause med"), term: piece.term };
    if (piece.key === "÷") return readMinus(piece, pieces[i + 1], pieces[i - 1], pieces[i + 2]);
    // "det drejer sig om": nobody else does.
    if (patientIsSubject && piece.key === "sig" && !MOVES_ITSELF.test(pieces[i - 1]?.key ?? "") && ![pieces[i - 2], pieces[i - 1]].some((it) => /^(?:det|dette|der|hvilket)$/u.test(it?.key ?? ""))) return asWord(piece, "dig");
    if (patientIsSubject && /^(?:sin|sit|sine)$/u.test(piece.key) && !piece.source.endsWith(".")) return asWord(piece, piece.key.replace("s", "d"));
    if (saysAsDoctor(pieces, i)) return asWord(piece, /^(?:ikke|ej)$/u.test(pieces[i + 1]?.key ?? "") ? "som ikke" : `som ${piece.key}`);
    if (saysAsDoctor(pieces, i - 1) && /^(?:ikke|ej)$/u.test(piece.key)) return asWord(piece, pieces[i - 1]?.key ?? "");
    if (isToBeWatched(pieces, i)) return { ...asWord(piece, i === 0 ? "Der holdes øje med" : sameStart("hold øje med", piece)), term: piece.term };
    if (isToBeWatched(pieces, i - 1) && /^(?:for|på|efter)$/u.test(piece.key)) return asWord(piece, "");
    // "Obs. AK-behandling": a thing to bear in mind, and no suspicion.
    if (piece.key === "obs" && (pieces[i + 1]?.concept?.class === "drug" || /^blodfortyndende/u.test(pieces[i + 1]?.concept?.notation ?? ""))) return { ...asWord(piece, sameStart("vær opmærksom på", piece)), term: piece.term };
    // "Informeret om blødning, henv. ved smerter": what to do then.
    if (piece.concept?.id === "henvender-fork" && /^(?:ved|v|hvis|såfremt)$/u.test(pieces[i + 1]?.key ?? "")) return { ...asWord(piece, sameStart("kontakt", piece)), term: piece.term };
    // "Katarakt bilat., let, afventes": so much of it.
    if (/^let(?:te)?$/u.test(piece.key) && (pieces[i - 1]?.key === "," || pieces[i - 1]?.concept?.class === "disease") && isEnd(pieces[i + 1])) return { ...asWord(piece, "i let grad"), term: piece.term };
    // "Konkl.: forenelig med colitis": nothing stands before it to lean on.
    if (/^som passer med/u.test(piece.concept?.notation ?? "") && (i === 0 || pieces[i - 1]?.key === ":")) return { ...asWord(piece, sameStart("det passer med", piece)), term: piece.term };
    if (isSuspicion(piece) && lastsHours(pieces, i)) return { ...asWord(piece, sameStart("overvågning for", piece)), term: piece.term };
    // "Sep. PVK": it is taken out, or will be.
    if (piece.key === "sep" && (i === 0 || pieces[i - 1]?.kind === "mark") && pieces[i + 1]?.concept?.class === "device") return { ...asWord(piece, sameStart("fjernelse af", piece)), term: piece.term };
    if (isTakenOut(pieces, i)) return asWord(piece, piece.key.endsWith("es") ? "fjernes" : "fjernet");
    if (isSpanOfTime(pieces, i)) return asWord(piece, spanOfTime(piece, pieces[i - 1]));
    // "Faste i 6 t. før operationen": the stop was the letter's.
    if (piece.key === "." && !piece.spaced && isSpanOfTime(pieces, i - 1) && pieces[i + 1] !== undefined && !/^\p{Lu}/u.test(pieces[i + 1]?.source ?? "")) return asWord(piece, "");
    if (isSuspicion(piece) && isPlaceOrTime(pieces[i + 1])) return asWord(piece, "observation");
    if (isTreatedFor(pieces, i)) return { ...asWord(piece, sameStart("på grund af", piece)), term: piece.term };
    if (isSearch(pieces, i)) return { ...asWord(piece, sameStart("for at se efter", piece)), term: piece.term };
    if (piece.key === "ingen" && /^(?:blod|pus)$/u.test(pieces[i + 1]?.key ?? "")) return asWord(piece, sameStart("intet", piece));
    if (measuredAs(pieces, i) !== null) return { ...asWord(piece, sameStart(measuredAs(pieces, i) ?? "", piece)), term: piece.term };
    // "8- retineret, asymptomatisk, obs.": watched, or suspected? The note's own word.
    if (isSuspicion(piece) && i > 0 && (isEnd(pieces[i + 1]) || /^(?:\(|og|samt)$/u.test(pieces[i + 1]?.key ?? "")) && (pieces[i - 1]?.concept != null || /^[,;]$/u.test(pieces[i - 1]?.key ?? ""))) return { ...asWord(piece, pieces[i - 1]?.kind === "mark" ? piece.source : "(mistanke)"), term: piece.term, spaced: true };
    if (isLookedAt(pieces, i)) return { ...asWord(piece, sameStart(isPurpose(piece) ? (isAdvice(pieces, i) ? "af hensyn til" : "for at få undersøgt") : "på grund af mistanke om noget ved", piece)), term: piece.term };
    if (isReason(pieces, i)) return { ...asWord(piece, "på grund af mistanke om"), term: piece.term };
    if (isBareFamily(pieces, i)) return asWord(piece, `${familyPossessive(piece.key)} ${piece.source.toLocaleLowerCase("da")}`);
    return departmentAlone(pieces, i) ?? piece;
  });
}

function isMethodOf(pieces: readonly Piece[], i: number): boolean {
  return (pieces[i - 1]?.key === "." ? pieces[i - 2] : pieces[i - 1])?.concept?.id === "ad-modum";
}

/** Does "pt." stand behind a verb that has its patient already? */
function isForNow(pieces: readonly Piece[], i: number): boolean {
  const [subject, verb] = [pieces[i - 2], pieces[i - 1]];
  // "Kører ikke bil pt.": the verb at the start is the patient's own.
  if (i > 2 && isEnd(pieces[i + 1]) && pieces[i]?.key === "pt" && FINITE_VERBS.has(pieces[0]?.key ?? "") && pieces.slice(0, i).every(({ kind, concept, key }) => kind !== "mark" && concept?.class !== "role" && !FAMILY.has(key)) && verb !== undefined && !FINITE_VERBS.has(verb.key) && !PREPOSITIONS.has(verb.key) && !/^(?:og|eller|samt|at|om|som|sammen med)$/u.test(verb.key)) return true;
  return subject !== undefined && verb !== undefined && FINITE_VERBS.has(verb.key) && (isPatient(subject) || /^(?:han|hun|du)$/u.test(subject.key)) && !isPatient(pieces[i + 1] ?? subject);
}

const MODAL = /^(?:skal|bør|kan|må|skulle|burde|kunne)$/u;

/** What is shortened to letters that begin a noun, too. */
const SHORT_PASSIVES: ReadonlyMap<string, string> = new Map(Object.entries({
  obs: "observeres", observ: "observeres", kontr: "kontrolleres", ktr: "kontrolleres", henv: "henvises", udskr: "udskrives", beh: "behandles", indl: "indlægges", opr: "opereres", overfl: "overflyttes", us: "undersøges", unders: "undersøges",
}));

/** "St.p. et c.": the heart is listened to as well. */
function soundsHeard(pieces: readonly Piece[], i: number): string | null {
  const said = { et: "og", c: "hjertelyde", ".": "" };
  const keys = Object.keys(said);
  const at = keys.indexOf(pieces[i]?.key ?? "");
  const from = i - at - 1;
  if (at < 0 || !pieces[from]?.concept?.notation.startsWith("lungelyde") || pieces[from + 1]?.key !== "et" || pieces[from + 2]?.key !== "c") return null;
  return at === 2 && i === pieces.length - 1 ? null : Object.values(said)[at] ?? null;
}

/** "Lorazepam 1 mg, sep. efter 1 uge": it is to be stopped then; "sep. efter 1 uge pga. udslæt" was. */
function stopsLater(pieces: readonly Piece[], i: number): boolean {
  return /^(?:efter|om)$/u.test(pieces[i + 1]?.key ?? "") && pieces[i + 2]?.kind === "number" && !pieces.some(({ key }) => /^(?:pga|grundet|tidl|tidligere|på grund af|da)$/u.test(key)) && pieces.slice(0, i).some(({ kind }) => kind === "number" || kind === "dose");
}

/** "Skal sep.", "bør kontr.", "skal obs. for blødning": an abbreviation after such a verb is what is to be done. */
function inPassive(piece: Piece): Piece | null {
  const passive = SHORT_PASSIVES.get(piece.key);
  if (passive !== undefined) return { ...asWord(piece, passive), term: piece.term };
  const shortened = piece.kind === "term" && piece.concept?.pos === "verb" && piece.source.endsWith(".") && piece.features !== null;
  return shortened ? { ...piece, features: { ...piece.features, verb: "passive" } } : null;
}

/** "Lever tpl. i 2015": the full stop of an abbreviation that was read as a term with the words around it ends nothing. */
function withoutInnerStops(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, i) => !(piece.key === "." && !piece.spaced && pieces[i - 1]?.kind === "term" && !isWholeWord(pieces[i - 1]?.source ?? "") && /^\p{Ll}/u.test(pieces[i + 1]?.source ?? "")));
}

/** "pga. parkinson. fast vagt": so long a word that ends like one was not shortened. */
function isWholeWord(written: string): boolean {
  return /\p{L}{4,}(?:[aeiouyæøå]|[aeiouyæøå][dglnrst]|st|ng)$/u.test(written);
}

/** "pt.s hustru", "pt.'s ønske": the full stop parts the genitive from its word. */
function withGenitives(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const at = /^['’]$/u.test(pieces[i + 1]?.key ?? "") ? i + 2 : i + 1;
    const ending = isPatient(piece) && pieces[at]?.key === "s" && !pieces[at].spaced ? pieces[at] : undefined;
    joined.push(ending ? { ...piece, end: ending.end, source: "pts", key: "pts" } : piece);
    if (ending) i = at;
  }
  return joined;
}

/** "set af neurolog, finder ikke indikation" → "…, som ikke finder grund": the doctor is who finds. */
function saysAsDoctor(pieces: readonly Piece[], i: number): boolean {
  return pieces[i - 1]?.key === "," && SAYS_AS_DOCTOR.test(pieces[i]?.key ?? "") && isRoleAsked(pieces.slice(0, i - 1));
}

/** "÷ feber" → "ingen feber"; "vægt ÷ 4 kg" → "vægt minus 4 kg"; "fodpulse ÷" → "fodpulse: nej"; "+/÷" stays as it is. */
function readMinus(piece: Piece, next: Piece | undefined, before: Piece | undefined, second: Piece | undefined): Piece {
  if (before?.key === "/") return piece;
  // "Afføring ÷ 4 dage": for so long there was none.
  if (/^(?:afføring|flatus|vandladning|diurese|søvn)$/u.test(before?.key ?? "") && next?.kind === "number") return asWord(piece, "ikke i");
  if (next?.kind === "number" || next?.kind === "dose") return asWord(piece, "minus");
  // "Kvalme ÷ emesis ÷": each has its own.
  if (next !== undefined && next.kind !== "mark" && second?.key !== "÷") return asWord(piece, "ingen");
  return before && before.kind !== "mark" ? { ...asWord(piece, ": nej"), kind: "mark", spaced: false } : piece;
}

/** "KAD seponeret": a catheter is not stopped, it is taken out. */
function isTakenOut(pieces: readonly Piece[], i: number): boolean {
  const near = pieces[i - 1]?.key === "er" ? pieces[i - 2] : pieces[i - 1];
  // "Dræn: 120 ml på vagten, seponeres i morgen": what the line is about.
  const named = near?.key === "," && pieces[1]?.key === ":" ? pieces[0] : near;
  // "CVK dag 6 seponeres"
  const thing = named?.kind === "number" && pieces[i - 2]?.key === "dag" ? pieces[i - 3] : named;
  return thing?.concept?.class === "device" && /^sepon\p{L}+(?:et|es)$/u.test(pieces[i]?.key ?? "");
}

/** "i 10 d", "efter 24 t.": a letter for days or hours, where a span of time stands. Nobody takes ten tablets at a time ("48 t"). */
function isSpanOfTime(pieces: readonly Piece[], i: number): boolean {
  const [lead, amount, unit, next] = [pieces[i - 2], pieces[i - 1], pieces[i], pieces[i + 1]?.key === "." && /^(?:postop|præop|før|efter)/u.test(pieces[i + 2]?.key ?? "") ? pieces[i + 2] : pieces[i + 1]];
  if (unit?.kind === "word" && /^[dt]$/u.test(unit.key) && isEvery(pieces, i)) return true;
  if (unit?.kind !== "word" || !/^[dt]\.?$/u.test(unit.key) || amount?.kind !== "number") return false;
  if (/^(?:i|om|efter|inden|over|første|sidste|de|af|ca|hver|min|mindst|max|højst|varighed)$/u.test(lead?.key ?? "")) return true;
  return unit.key.startsWith("t") && next?.kind !== "number" && (Number(amount.key) >= 10 || /^(?:for|efter|før|siden|senere|senest|postop|præop)$/u.test(next?.key ?? ""));
}

/** "hver 3. t.", "hv. 14. d.": each third hour, each fourteenth day. */
function isEvery(pieces: readonly Piece[], i: number): boolean {
  const every = pieces[i - 3]?.key === "." ? pieces[i - 4] : pieces[i - 3];
  return pieces[i - 1]?.key === "." && pieces[i - 2]?.kind === "number" && /^(?:hver|hv|hvert)$/u.test(every?.key ?? "");
}

function spanOfTime(unit: Piece, amount: Piece | undefined): string {
  const one = amount?.key === "1" || amount?.key === ".";
  return unit.key.startsWith("d") ? (one ? "dag" : "dage") : one ? "time" : "timer";
}

function sameStart(text: string, { source }: Piece): string {
  return /^\p{Lu}/u.test(source) ? text.charAt(0).toLocaleUpperCase("da") + text.slice(1) : text;
}

/** Is this the note's word for the patient? */
export function isPatient(piece: Piece): boolean {
  return patientWord.test(piece.key) && (piece.concept === null || piece.concept.id === "patient");
}

function pronounAt(pieces: readonly Piece[], i: number): string {
  const piece = pieces[i];
  const next = pieces[i + 1];
  const before = pieces[i - 1];
  // "Hyrimoz til anden pt.": somebody else.
  if (/^(?:anden|andre|næste|hver)$/u.test(before?.key ?? "")) return "patient";
  // "Jeg har set din patient": a letter to the family doctor.
  if (/^(?:din|jeres|vores|deres)$/u.test(before?.key ?? "") && piece !== undefined) return piece.source;
  // "han" and "ham" say their case themselves.
  if (/^(?:han|hun)$/iu.test(piece?.source ?? "")) return "du";
  if (/^(?:ham|hende)$/iu.test(piece?.source ?? "")) return "dig";
  if (/s$/u.test(piece?.key ?? "") && next?.concept === null && EVERYDAY_SYMPTOMS.has(next.key) && /[^k]er$/u.test(next.key)) return "dine";
  if (/s$/u.test(piece?.key ?? "")) return next?.concept && isNoun(next.concept.plain) ? possessiveOf(next.concept.plain, { plural: next.features?.plural ?? false }) : possessiveBefore(next?.key ?? "");
  // "afventes, til pt. har talt med sin familie": a clause begins there.
  if (before && next && /^(?:til|før|inden|siden|efter)$/u.test(before.key) && FINITE_VERBS.has(next.key)) return "du";
  if (before && (PREPOSITIONS.has(before.key) || /(?:^| )(?:med|af|til|for|fra|på|hos|m)$/u.test(before.key.replace(/\.$/u, "")))) return "dig";
  // "hvilket bekymrer patienten": something else does it.
  if (/^(?:hvilket|det|der|som)$/u.test(pieces[i - 2]?.key ?? "") && /(?:er|ede|te)$/u.test(before?.key ?? "") && !FINITE_VERBS.has(before?.key ?? "")) return "dig";
  // "Til egen læge og patienten": both are written to. "i samråd m. datter og pt."
  if (/^(?:og|samt)$/u.test(before?.key ?? "") && (i < 6 && isEnd(next) && PREPOSITIONS.has(pieces[0]?.key ?? "") || (FAMILY.has(pieces[i - 2]?.key ?? "") || pieces[i - 2]?.concept?.class === "role") && PREPOSITIONS.has(pieces[i - 3]?.key === "." ? pieces[i - 4]?.key ?? "" : pieces[i - 3]?.key.replace(/^m$/u, "med") ?? ""))) return "dig";
  // "iflg. pt.": the full stop may stand as a piece of its own.
  if (/^(?:iflg|ifølge)$/u.test((before?.key === "." ? pieces[i - 2] : before)?.key ?? "")) return "dig";
  // "som ikke har set pt. i et år"
  if (i > 1 && (before?.key === "hørt" || STAFF_ACTED.test(before?.key ?? "")) && pieces.slice(Math.max(0, i - 4), i - 1).some(({ key }) => /^(?:har|havde)$/u.test(key))) return "dig";
  // "Afd. kontakter pt. ved positivt svar": somebody else does it.
  if (before?.concept?.id === "afdelingen-kontakter") return "dig";
  if (i > 1 && /^(?:kontakter|ringer|indkalder|orienterer|informerer|følger|vurderer|tilser|ser|underviser|instruerer|opererer|udskriver|vejleder)$/u.test(before?.key ?? "") && /^(?:role|place)$/u.test(pieces[i - 2]?.concept?.class ?? "")) return "dig";
  if (i === 1 && STAFF_ACTS.test(before?.key ?? "")) return "dig";
  // "at motivere pt. til at drikke": whom one does it to.
  if (pieces[i - 2]?.key === "at" && /e$|^(?:få|se|nå|have)$/u.test(before?.key ?? "")) return "dig";
  // "kontakter vi pt."
  if (/^(?:vi|jeg|man|lægen)$/u.test(before?.key ?? "") && (FINITE_VERBS.has(pieces[i - 2]?.key ?? "") || STAFF_ACTS.test(pieces[i - 2]?.key ?? ""))) return "dig";
  if (isTurned(pieces, i - 1)) return "du";
  // "Læge tilså pt."
  if (i > 1 && STAFF_ACTS.test(before?.key ?? "") && /^(?:role|place)$/u.test(pieces[i - 2]?.concept?.class ?? "") || /^læge[nr]?$/u.test(pieces[i - 2]?.key ?? "") && before?.concept?.pos === "verb") return "dig";
  // "Insulin giver pt. selv": the reader does.
  if (next?.key === "selv" && i > 1 && before !== undefined && FINITE_VERBS.has(before.key)) return "du";
  const verbBefore = before !== undefined && FINITE_VERBS.has(before.key) && i > 1 && !/^(?:er|var|har|havde|kan|kunne|skal|skulle|bør|burde|bliver|blev|må|måtte|vil|ville|får|fik)$/u.test(before.key);
  return verbBefore ? "dig" : "du";
}

/** Everyday nouns that the glossary has no need of: "hans fødder", "hendes arbejde". */
function possessiveBefore(noun: string): "din" | "dit" | "dine" {
  if (/^(?:to|tre|fire|fem|seks|begge|fødder|hænder|øjne|ører|tænder|fingre|tæer|negle|sko|briller|forældre|børn|børnebørn|søskende|døtre|sønner|brødre|søstre|venner|naboer|vaner|tanker|følelser|piller|tabletter|ord|smerter|symptomer|gener|kræfter|evner|penge|ønsker|planer|drømme|anfald|vanskeligheder|problemer|skuldre|hofter|ankler|albuer|arme)$/u.test(noun)) return "dine";
  return /^(?:ønske|hjem|hus|liv|behov|valg|svar|ansigt|hoved|hår|helbred|job|humør|syn|sprog|mål|niveau|netværk|ægteskab|selvværd|mod|kørekort|gebis|håndled|knæ|bækken|hjerte|øje|øre|barn|barnebarn|\p{L}*(?:forbrug|arbejde|indtag|tab|forløb|besvær|stof|liv))$/u.test(noun) ? "dit" : "din";
}

/** "I går faldt pt.", "telefonisk kontaktes pt.": when something else leads the clause, its subject stands behind the verb. */
function isTurned(pieces: readonly Piece[], verb: number): boolean {
  const ahead = pieces.slice(0, Math.max(0, verb));
  const lead = ahead[ahead.findLastIndex(({ kind, key }) => kind === "mark" || SUBORDINATORS.has(key)) + 1];
  // "Hvis der kommer pareser, bør pt. henvises": the clause before leads.
  if (lead === undefined) return FINITE_VERBS.has(pieces[verb]?.key ?? "") && (SUBORDINATORS.has(pieces[0]?.key ?? "") || PREPOSITIONS.has(pieces[0]?.key ?? "") || pieces[0]?.key === "såfremt");
  return FINITE_VERBS.has(pieces[verb]?.key ?? "") && (PREPOSITIONS.has(lead.key) || LEADS_CLAUSE.test(lead.key));
}

/** Adverbs that lead a clause. */
const LEADS_CLAUSE = /^(?:derefter|herefter|efterfølgende|nu|så|aktuelt|initialt|derudover|desuden|endvidere|hjemme|sædvanligvis|normalt|ofte|her|der|igen|siden|senere|senest|samtidig|telefonisk|tidligere|klinisk|derfor|dagligt|oftest|herudover|endelig|til tider)$/u;

function isBareFamily(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (!piece || piece.kind !== "word" || !FAMILY_SUBJECTS.has(piece.key) || /^(?:familie)$/u.test(piece.key)) return false;
  const before = pieces[i - 1];
  // "Mor til 2 små": the patient is one. "MTX lør, folinsyre søn": the day.
  if (/^(?:mor|far)$/u.test(piece.key) && pieces[i + 1]?.key === "til" || piece.key === "søn" && before?.concept?.class === "drug") return false;
  // "2 søskende", "voksen datter", "hans 10-årige søn": what stands ahead says which.
  if (before?.kind === "number" || /^(?:voksen|voksne|lille|små|store|ældste|yngste|mindste|årig|årige|\d+-årige?)$/u.test(before?.key ?? "")) return false;
  // "Datter oplyser, at mor har tabt sig": her mother, who is the patient.
  if (/^(?:mor|far|moderen|faderen)$/u.test(piece.key) && pieces.slice(0, i).some(({ key }) => /^(?:datter|datteren|søn|sønnen|børn|børnene|døtre|sønner|hun|han|de)$/u.test(key))) return false;
  if (before && (isPatient(before) || /^(?:rask|raske|syge?|allergiske?)$/u.test(before.key))) return false;
  if (/^(?:din|dit|dine|hendes|hans|deres|sin|en|et|den|barnets|s)$/u.test(before?.key ?? "")) return false;
  return !/(?:ens|ers|s)$/u.test(before?.key ?? "") || before?.kind === "mark";
}

function familyPossessive(word: string): "din" | "dine" | "dit" {
  if (/^(?:barn|barnebarn)$/u.test(word)) return "dit";
  return /^(?:forældre|søskende|sønner|døtre|brødre|søstre|bedsteforældre|børnebørn|børn)$/u.test(word) ? "dine" : "din";
}
