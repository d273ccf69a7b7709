import type { SectionKind } from "../plain-note.ts";
import { headingOf } from "../text/headings.ts";
import { isAged } from "./clauses/patient-subject.ts";
import { capitalise } from "../text/capitalise.ts";
import { addressReader } from "./address-reader.ts";
import { asWord } from "./as-word.ts";
import { answeredSymptom } from "./clauses/answered-symptom.ts";
import { clause, lower, words, type ClauseContext } from "./clauses/clause.ts";
import { hasMainClause, isClass, isDenial, isFiniteVerb, namesFamily } from "./clauses/piece-tests.ts";
import { CLAUSE_RULES } from "./clauses/rules.ts";
import { joinPartsOfBody } from "./join-parts-of-body.ts";
import { pointsOfPain } from "./points-of-pain.ts";
import { orderAdjectives } from "./order-adjectives.ts";
import type { Chunk, Piece } from "./piece.ts";
import { sayPieces, type Saying } from "./say-pieces.ts";
import { splitSegments } from "./split-segments.ts";

/** A sentence said plainly, as chunks that remember their terms, and whether clauses were made of fragments. */
export interface SaidSentence {
  readonly chunks: readonly Chunk[];
  readonly clauses: number;
}

/**
 * The glossary's version of a sentence: terms by their plain wordings with agreement, telegraphic fragments made
 * into full clauses by the rules, everything else as the note has it.
 */
export function rewriteSentence(pieces: readonly Piece[], section: SectionKind, saying: Saying): SaidSentence {
  const addressed = orderAdjectives(pointsOfPain(addressReader(joinPartsOfBody(pieces))));
  const { label, body } = splitLabel(addressed);
  const context: ClauseContext = {
    section, aboutFamily: saying.ofChild === true || namesFamily(withoutCompany(addressed)) || ofTheChild(addressed),
    proposes: addressed.some(({ key, concept }) => concept?.id === "anbef" || /^(?:forslag|foreslår|foreslås|anbefal|anbefales|anbefaler|anbefaling|overvej|overvejes|overveje)$/u.test(key)),
    say: (part, options = {}) => sayPieces(part, { ...saying, ...options }),
  };
  const asks = namesNobody(label, body) || label.some(({ key }) => /øje med$/u.test(key) || key.split(/[ .]+/u).some((word) => AWAITED.test(word)));
  const said = asks || saysWhenToCall(addressed) || onlyThen(label) || tellsEarlierMedicine(label, body) || /\?$/u.test(body.at(-1)?.key ?? "") ? { chunks: context.say(withoutEndMark(body)), clauses: 0 } : sayBody(withoutEndMark(body), context);
  const end = said.chunks.at(-1)?.text.endsWith(".") ? "" : endMark(body);
  const lead = label.length > 0 ? [...(shortHeading(label) ?? context.say(label)), words(" ")] : [];
  return { clauses: said.clauses, chunks: capitaliseFirst([...lead, ...(label.length > 0 ? capitaliseFirst(said.chunks) : said.chunks), words(end)]) };
}

/** "Cirk: BT 118/64", "Udsk: KAD 1200 ml": a nurse's heading, shortened, within the line. */
function shortHeading(label: readonly Piece[]): Chunk[] | null {
  const [first, second] = label;
  if (!/^(?:resp|cirk|ern|udsk|ind|fund)$/u.test(first?.key ?? "") || !/^[.:]$/u.test(second?.key ?? "")) return null;
  return [words(`${headingOf(first?.key ?? "")?.plain ?? ""}:`)];
}

/** "Barnet: vægttab 7 %, ikterisk": in a birth note "du" is the mother. */
function ofTheChild(pieces: readonly Piece[]): boolean {
  return /^(?:barnet|nyfødte?|neonatus|neonatalt|fosteret|foster|barn|nf|tvilling)$/u.test(pieces[0]?.key ?? "");
}

/** "Sover bedre, kommer ud m. ægtefælle": who comes along at the very end is not whom it is about. */
function withoutCompany(pieces: readonly Piece[]): readonly Piece[] {
  const told = withoutEndMark(pieces);
  if (isAged(pieces)) return pieces.slice(1);
  const along = /^(?:med|m|hos|sammen med)$/u.test(told.at(-2)?.key ?? "") && isFiniteVerb(told[0]);
  return along ? told.slice(0, -1) : pieces;
}

/** "Disp.: fraternel epilepsi", "Bivirkninger gennemgået: kvalme, diarré": the illness is of somebody who isn't named, or may come. */
function namesNobody(label: readonly Piece[], body: readonly Piece[]): boolean {
  const inFamily = label.some(({ key }) => /^(?:disp|dispo|dispositioner|familiært|familiære dispositioner)$/u.test(key)) && !namesFamily(body);
  const told = label.some(({ key }) => /^(?:bivirkning\p{L}*|komplikationer|risici)$/u.test(key)) && label.some(({ key }) => /^(?:gennemgået|drøftet|mulige|oplyst|omtalt|nævnt)$/u.test(key));
  return inFamily || told;
}

/** "Udest. svar: legionella", "Vacc.: influenza": nobody has what stands behind such a label. */
const AWAITED = /^(?:udest\p{L}*|afvent\p{L}*|mangler|vacc?\p{L}*|screen\p{L}*|undersøges|prøve|prøver|dyrkning|serologi|tilbudt|rekvireret|bestilt|risici|risiko|mål|bivirkninger|behandlingsmål|behandlingsniveau|målsætning|ddx?|diff|diff\.? ?diag\p{L}*|obs|mistanke|differential\p{L}*)$/u;

/** "Smerter, synsfald eller rødme: henvendelse samme dag": what stands before the colon may come, and hasn't. */
function saysWhenToCall(pieces: readonly Piece[]): boolean {
  const colon = pieces.findIndex(({ key }) => key === ":");
  const called = pieces.slice(colon + 1, colon + 4).some(({ key }) => /^(?:henvend|henvende|henvender|henvendelse|genhenvendelse|kontakt|kontakter|kontaktes|ring|ringer|ringes|112|1813|vagtlæge|indlægges|genindlægges)$/u.test(key));
  return colon > 0 && called && !pieces.slice(0, colon).some((piece) => isFiniteVerb(piece) || piece.concept?.id === "plan" || piece.key === "plan");
}

/** "Tidl. beh.: tetracyklin 500 mg x 2": nobody takes it now. */
function tellsEarlierMedicine(label: readonly Piece[], body: readonly Piece[]): boolean {
  return label.some(({ key }) => /^(?:tidl|tidligere|prøvet|forsøgt)$/u.test(key)) && body.some((piece) => isClass(piece, "drug"));
}

/** "Ved nye smerter: EKG": what is to be done then, and has not been. "Ved ankomst: …" tells what was. */
function onlyThen([lead, ...when]: readonly Piece[]): boolean {
  const things = when.some((piece) => isClass(piece, "symptom", "finding", "disease", "test") || /^(?:stigende|faldende|stigning|fald|behov|recidiv|forværring|mistanke|manglende|fortsat|nye?|smerter|feber|svigt)$/u.test(piece.key));
  return /^(?:ved|v|hvis|såfremt)$/u.test(lead?.key ?? "") && things && !when.some(({ key }) => /^(?:ankomst\p{L}*|indlæggelse\p{L}*|modtagelse\p{L}*|undersøgelse\p{L}*|us|udskrivelse\p{L}*|kontrol\p{L}*|tilsyn|debut|gennemgang|samtale|besøg)$/u.test(key));
}

/** "EKG: …", "St.c.: …": what stands before a colon near the start is a label, and the rest a sentence of its own. */
export function splitLabel(pieces: readonly Piece[]): { label: readonly Piece[]; body: readonly Piece[] } {
  const colon = pieces.findIndex((piece) => piece.key === ":");
  // "Ved hæmaturi, oliguri el. proteinuri > 3+: akut kontakt": all of it is what must come first.
  const longest = /^(?:ved|v|hvis|såfremt)$/u.test(pieces[0]?.key ?? "") ? 14 : 5;
  const isLabel = colon > 0 && colon <= longest && colon < pieces.length - 1 && pieces[colon + 1]?.spaced === true;
  // "12/9 52-årig mand": the day, and then the note.
  if (/^\d{1,2}\/\d{1,2}(?:[-/]\d{2,4})?$/u.test(pieces[0]?.key ?? "") && pieces.slice(1, 4).some(({ key }) => /årige?$/u.test(key))) return { label: pieces.slice(0, 1), body: pieces.slice(1) };
  return isLabel ? { label: pieces.slice(0, colon + 1), body: pieces.slice(colon + 1) } : { label: [], body: pieces };
}

/** The pieces without the mark that ends the sentence: a clause gets its own. */
export function withoutEndMark(pieces: readonly Piece[]): readonly Piece[] {
  return /^[.!?;]$/u.test(pieces.at(-1)?.key ?? "") ? pieces.slice(0, -1) : pieces;
}

function endMark(pieces: readonly Piece[]): string {
  const last = pieces.at(-1);
  if (last === undefined) return "";
  if (/^[!?]$/u.test(last.key)) return last.key;
  return last.key === ":" ? "" : ".";
}

interface SaidBody { readonly chunks: readonly Chunk[]; readonly clauses: number }

function sayBody(pieces: readonly Piece[], context: ClauseContext): SaidBody {
  // "fodpulse: nej": a clause would say that they are there.
  if (pieces.some(({ key }) => key === ": nej")) return { chunks: context.say(pieces), clauses: 0 };
  const answered = sayAnsweredList(pieces, context);
  if (answered) return { chunks: answered, clauses: 1 };
  const whole = applyRules(pieces, context, true);
  if (whole) return { chunks: whole, clauses: 1 };
  if (hasMainClause(pieces)) return { chunks: context.say(pieces), clauses: 0 };
  return saySegments(splitSegments(pieces), context);
}

/** "HIV, hepatitis B og C negative": the one answer is for all of the list, and nobody has any of it. */
function sayAnsweredList(pieces: readonly Piece[], context: ClauseContext): Chunk[] | null {
  const answer = pieces.at(-1);
  const list = pieces.slice(0, -1);
  if (!answer || !/^(?:negative|positive|neg|normale|fine|påvist)$/u.test(answer.key) ) return null;
  const absent = sayNotFound(list, answer, context);
  if (absent) return absent;
  const joined = list.some(({ key }) => /^(?:og|samt|eller)$/u.test(key)) || (answer.key.endsWith("e") && list.some(({ key }) => key === ","));
  if (!joined || list.some((piece) => piece.kind === "number" && !/^\d$/u.test(piece.source) || isFiniteVerb(piece) || /^(?:ingen|ikke|ej|uden)$/u.test(piece.key))) return null;
  return clause(context.say(list), "er", context.say([answer]));
}

/** "Salmonella, Shigella og Campylobacter ikke påvist": none of the germs was found. */
function sayNotFound(list: readonly Piece[], answer: Piece, context: ClauseContext): Chunk[] | null {
  const germs = list.slice(0, -1);
  const named = germs.every((piece) => isClass(piece, "organism") || /^(?:,|og|samt|eller|-)$/u.test(piece.key)) && germs.some(({ key }) => /^(?:,|og|samt|eller)$/u.test(key));
  if (answer.key !== "påvist" || !isDenial(list.at(-1)) || !named) return null;
  return clause("der er ikke fundet", lower(context.say(germs.map((piece) => (/^(?:og|samt)$/u.test(piece.key) ? asWord(piece, "eller") : piece)))));
}

/** Rules on the whole sentence are tried only when no comma would be better split at. */
function applyRules(pieces: readonly Piece[], context: ClauseContext, whole = false): Chunk[] | null {
  if (whole && splitSegments(pieces).length > 1) return null;
  // "NIV ja, respirator nej": what is answered is not said to be there.
  if (pieces.length > 1 && pieces.length < 5 && /^(?:ja|nej)$/u.test(pieces.at(-1)?.key ?? "")) return answeredSymptom.write(pieces, context);
  const answered = answeredSymptom.write(pieces, context);
  if (answered) return answered;
  for (const rule of CLAUSE_RULES) {
    const said = rule.write(pieces, context);
    if (said) return said;
  }
  return null;
}

function saySegments(parts: readonly Piece[][], context: ClauseContext): SaidBody {
  const chunks: Chunk[] = [];
  let clauses = 0;
  let previousIsClause = false;
  parts.forEach((part, i) => {
    const written = (parts.length > 1 ? sayAnsweredList(part, context) : null) ?? applyRules(part, context);
    const full = written !== null || (hasMainClause(part) && isSentenceLike(part));
    const said = written ?? context.say(part);
    if (written) clauses++;
    if (i > 0) {
      const separate = (full || previousIsClause && startsAnew(part) && !endsList(part)) && !refersBack(part);
      const stopped = chunks.at(-1)?.text.endsWith(".") === true;
      chunks.push(words(separate ? (stopped ? " " : ". ") : ", "));
      chunks.push(...(separate ? capitaliseFirst(said) : said));
    } else chunks.push(...said);
    previousIsClause = full;
  });
  return { chunks, clauses };
}

/** "Statin drøftet, ønsker det ej nu": the denial is of what stands before, and stays with it. */
export function refersBack(part: readonly Piece[]): boolean {
  return part.some(({ key }) => /^(?:det|den|dette|denne)$/u.test(key)) && part.some(({ key }) => /^(?:ikke|ej)$/u.test(key));
}

/** "pga. snue, hoste og åndenød": the last of a list stays with it. */
function endsList(part: readonly Piece[]): boolean {
  return part.some(({ key }, i) => i > 0 && /^(?:og|samt|eller)$/u.test(key)) && !part.some((piece) => piece.kind === "number" || /^(?:ingen|ikke|ej|intet|uden)$/u.test(piece.key));
}

function isSentenceLike(part: readonly Piece[]): boolean {
  return part.some((piece, i) => i > 0 && isFiniteVerb(piece));
}

function startsAnew(part: readonly Piece[]): boolean {
  return isClass(part[0], "symptom", "disease", "finding", "test", "state", "drug") || /^(?:ingen|ikke|ej|intet|normal|normalt|normale|let|lette)$/u.test(part[0]?.key ?? "");
}

/** With a capital at the start of what is said, behind any white space. */
export function capitaliseFirst(chunks: readonly Chunk[]): Chunk[] {
  const first = chunks.findIndex(({ text }) => text.trim() !== "");
  return chunks.map((chunk, i) => (i === first ? { ...chunk, text: capitalise(chunk.text) } : chunk));
}
