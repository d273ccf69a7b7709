import { chooseSense, type SenseChoice, type SenseContext } from "../glossary/choose-sense.ts";
import { explainUnknown } from "../glossary/explain-unknown.ts";
import type { Concept, Glossary } from "../glossary/glossary.ts";
import { matchTerms, type TermMatch, type TermReading } from "../glossary/match-terms.ts";
import { baseForm } from "../glossary/plain-wording.ts";
import type { SearchedNote } from "../glossary/searched-note.ts";
import { OWN_TOPIC } from "../own-glossary/open-own-glossary.ts";
import type { PlainTerm } from "../plain-note.ts";
import { splitEverydayCompound } from "../text/everyday-compound.ts";
import { isEveryday } from "../text/readability.ts";
import { overlaps, type Span } from "../text/span.ts";
import { dailyCourses } from "./daily-course.ts";
import { findDoses, type Dose } from "./doses.ts";
import { isTooLong, joinAnalyses, stretchesOf } from "./long-sentence.ts";
import { isNoTermHere } from "./no-term-here.ts";
import { NOTE_WORDS } from "./note-words.ts";
import { findPersonLetters } from "./person-letters.ts";
import type { Piece } from "./piece.ts";
import type { SenseQuestion } from "./sense-question.ts";
import { findShortenedWords, type WholeWord } from "./shortened-words.ts";
import { findToothNumbers } from "./tooth-numbers.ts";
import { patientPronouns, readThirdPerson, type ThirdPerson } from "./third-person.ts";

/** A term found, before its place in the plain text is known. */
export type FoundTerm = Omit<PlainTerm, "plainSpan">;

export interface Analysis {
  readonly pieces: readonly Piece[];
  readonly terms: readonly FoundTerm[];
  readonly unexplained: readonly Span[];
  /** Ambiguous forms that the rules leave open. */
  readonly questions: readonly SenseQuestion[];
}

export interface AnalysisContext {
  readonly glossary: Glossary;
  readonly note: SearchedNote;
  readonly title: string;
  /** The reader's own words; they win over `glossary`. */
  readonly own?: Glossary;
  /** Terms at least this hard get a card. */
  readonly hardest: 1 | 2 | 3;
  /** Whom the note's "han" and "hun" mean; read off the note where it is left out. */
  readonly third?: ThirdPerson;
  /** Senses that a layer above the rules told, by where the form starts in the note. */
  readonly told?: ReadonlyMap<number, string>;
}

const token = /(\d+(?:[.,:/]\d+)*(?:\s?%|½)?|½)|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*(?:\.(?=[\p{L}]\.?(?:\s|$)))?)|([^\s])/gu;
const unitAfterNumber = /^(?:mg|g|kg|ml|l|dl|cm|mm|m|e|ie|mmol|mv|µg|mcg|mikrogram|kpa|mmhg|ms|s|h|t|min|sek|år|uger|dage|gy|kv|mbq|mci)$/iu;
/** Shorthand that everybody reads without help. */
const leftAsWritten = /^(?:kl|nr|tlf|ca)$/iu;
/** Classes whose words read as ordinary Danish once written out: no card. */
const silent = new Set(["phrase", "time", "dose", "unit", "direction", "role", "action", "place"]);
/** Those and the words of paperwork, which get a card only when they are really hard. */
const quiet = new Set([...silent, "admin", "word"]);

/** Reads a sentence: every letter of it goes into exactly one piece, terms and doses recognised. */
export function analyseSentence(text: string, span: Span, context: AnalysisContext): Analysis {
  if (isTooLong(span)) return joinAnalyses(stretchesOf(text, span).map((stretch) => analyseSentence(text, stretch, context)));
  const sentence = text.slice(span.start, span.end);
  const doses = findDoses(sentence);
  const people = [...findPersonLetters(sentence), ...findToothNumbers(sentence)];
  const shortened = findShortenedWords(sentence);
  const own = context.own ? matchTerms(sentence, context.own) : [];
  const builtIn = matchTerms(sentence, context.glossary)
    .filter((match) => !own.some((mine) => overlaps(mine, match)) && !people.some((person) => overlaps(person, match)) && !shortened.some((word) => covers(word, match)))
    .filter((match) => isTerm(match, sentence, doses))
    .map((match) => ({ ...match, readings: match.readings.filter((reading) => fitsCommonWord(reading, sentence.slice(match.start, match.end), context)) }))
    .filter(({ readings }) => readings.length > 0);
  const matches = [...own, ...builtIn];
  const terms: FoundTerm[] = [];
  const unexplained: Span[] = [];
  const questions: SenseQuestion[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  const anchors = [
    ...[...people, ...shortened.filter((word) => !matches.some((match) => overlaps(word, match)))].map((word) => ({ ...word, read: () => wordPiece(sentence, word, span.start) })),
    ...doses.map((dose) => ({ ...dose, read: () => dosePiece(sentence, dose, span.start) })),
    ...matches.map((match) => ({ ...match, read: () => termPiece(sentence, match, span.start, context, terms, questions) })),
  ].sort((a, b) => a.start - b.start);
  for (const anchor of anchors) {
    pieces.push(...looseWords(sentence, { start: at, end: anchor.start }, span.start, context, terms, unexplained));
    pieces.push(anchor.read());
    at = anchor.end;
  }
  pieces.push(...looseWords(sentence, { start: at, end: sentence.length }, span.start, context, terms, unexplained));
  return { pieces: patientPronouns(dailyCourses(pieces), sentence, context.third ?? readThirdPerson(context.note.text)), terms, unexplained, questions };
}

function isTerm(match: TermMatch, sentence: string, doses: readonly Dose[]): boolean {
  if (doses.some((dose) => overlaps(dose, match))) return false;
  const written = sentence.slice(match.start, match.end).replace(/\.$/u, "");
  if (leftAsWritten.test(written) || /\d\s*[x×*]|[x×*]\s*\d/iu.test(written)) return false;
  if (isNoTermHere(written, sentence.slice(0, match.start), sentence.slice(match.start + written.length))) return false;
  // "indl. 03.06 m. erysipelas": a date has no unit behind it.
  // "kl. 02 m. kraftig svimmelhed": no metres have a full stop and a word behind them.
  if (/^m\.?$/u.test(written) && /^\.?\s+\p{Ll}{3,}/u.test(sentence.slice(match.start + 1)) && sentence[match.start + 1] === ".") return true;
  // "5 mg pn x 2 m effekt": nor have times.
  if (/^m$/u.test(written) && /[x×] ?\d $/u.test(sentence.slice(0, match.start)) && /^ \p{Ll}{3,}/u.test(sentence.slice(match.end))) return true;
  // "dag 3 e. infarkt": after it, and no units.
  if (/^e$/u.test(written) && sentence[match.start + 1] === "." && /^\s+\p{Ll}{4,}/u.test(sentence.slice(match.end)) && /(?:dag|døgn|uge|md\.?|mdr\.?|år) \d+ $/iu.test(sentence.slice(0, match.start))) return true;
  const afterNumber = /\d\s?$/u.test(sentence.slice(0, match.start)) && unitAfterNumber.test(written) && !/(?<!\d)\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\.?\s$/u.test(sentence.slice(0, match.start));
  return !afterNumber;
}

/** "66-årig ♂". */
const PERSON_SIGNS: ReadonlyMap<string, string> = new Map([["♂", "mand"], ["♀", "kvinde"]]);

/** From this Zipf frequency on, a word is left as it stands: everybody knows it. */
const COMMON = 3.5;

function isCommon(written: string, { glossary }: AnalysisContext): boolean {
  return (glossary.everyday.get(written.toLocaleLowerCase("da")) ?? 0) >= COMMON;
}

/** A stem long enough not to be met by chance ("frakturer" is a form of "fraktur" though only the plural counts as everyday). */
const longStem = /^\p{Ll}{5,}[bcdfghjklmnpqrstvwxz]$/u;
const regularEnding = /^(?:e|en|et|er|erne|ene|ede|te|t|s|ens|ets|ers)$/u;
/** "tvangstanker" of "tvangstanke". */
const longStemInE = /^\p{Ll}{7,}e$/u;
const endingAfterE = /^(?:n|r|rne|ns|rs)$/u;

/** "portion" is no form of "portio", nor "lægen" of "læg": an everyday word is only read as a term whose stem is everyday too. */
function fitsCommonWord({ reading }: TermReading, written: string, context: AnalysisContext): boolean {
  if (reading.abbreviation || written.includes(" ") || !isEveryday(written, context.glossary.everyday)) return true;
  const stem = reading.stem.toLocaleLowerCase("da");
  const ending = written.toLocaleLowerCase("da").startsWith(stem) ? written.slice(stem.length) : null;
  if (ending !== null && ((longStem.test(reading.stem) && regularEnding.test(ending)) || (longStemInE.test(reading.stem) && endingAfterE.test(ending)))) return true;
  const known = isEveryday(stem, context.glossary.everyday) || isEveryday(`${stem}e`, context.glossary.everyday);
  return known && !(stem.length < 4 && stem !== written.toLocaleLowerCase("da"));
}

function dosePiece(sentence: string, dose: Dose, offset: number): Piece {
  return { ...base(sentence, dose, offset), kind: "dose", concept: null, features: null, term: null, plain: dose.plain };
}

/** Is a match no more than that word, maybe with its full stop? A longer term has it inside: "el. lign." is no "eller". */
function covers(word: WholeWord, match: TermMatch): boolean {
  return overlaps(word, match) && match.start >= word.start && match.end <= word.end + 1;
}

/** A shortened word that is read as the whole one. */
function wordPiece(sentence: string, { start, end, word }: WholeWord, offset: number): Piece {
  return { ...base(sentence, { start, end }, offset), kind: "word", concept: null, features: null, term: null, key: word, source: word, plain: word };
}

function base(sentence: string, { start, end }: Span, offset: number): Pick<Piece, "start" | "end" | "source" | "key" | "spaced"> {
  const source = sentence.slice(start, end);
  return {
    start: offset + start, end: offset + end, source, key: source.toLocaleLowerCase("da").replace(/(?<=\p{L})\.$/u, ""),
    spaced: start > 0 && /\s/u.test(sentence[start - 1] ?? ""),
  };
}

function termPiece(sentence: string, match: TermMatch, offset: number, context: AnalysisContext, terms: FoundTerm[], questions: SenseQuestion[]): Piece {
  const where: SenseContext = { sentence, start: match.start, end: match.end, note: context.note, title: context.title };
  const stem = base(sentence, match, offset);
  const [mine] = match.readings.filter(({ reading }) => reading.concept.topic === OWN_TOPIC);
  if (mine) return ownPiece(stem, mine, terms);
  const choice = toldSense(chooseSense(match, where, context.glossary), offset + match.start, context);
  if (choice.kind === "open") {
    questions.push(questionOf(choice, where, offset + match.start));
    const candidates = choice.readings.map(({ reading: { concept } }) => ({ entry: concept.id, plain: baseForm(concept.plain), explanation: concept.means }));
    const [first] = choice.readings;
    const term = first ? addTerm(terms, stem, first.reading.concept, { certain: false, candidates }) : null;
    return { ...stem, kind: "kept", concept: null, features: null, term, plain: stem.source };
  }
  return settled(stem, choice.reading, context, terms);
}

/** What was told of an open sense settles it. */
function toldSense(choice: SenseChoice, start: number, { told }: AnalysisContext): SenseChoice {
  const id = told?.get(start);
  if (id === undefined || choice.kind !== "open") return choice;
  const reading = choice.readings.find(({ reading: { concept } }) => concept.id === id);
  return reading ? { kind: "settled", reading } : choice;
}

function questionOf({ readings }: SenseChoice & { readonly kind: "open" }, { sentence, start, end }: SenseContext, at: number): SenseQuestion {
  return { sentence, start, end, at, candidates: readings.map(({ reading: { concept } }) => concept.id) };
}

/** The reader's own word: never too common, never in doubt. */
function ownPiece(stem: ReturnType<typeof base>, { reading: { concept }, features }: TermReading, terms: FoundTerm[]): Piece {
  const term = addTerm(terms, stem, concept, { certain: true, candidates: [] });
  return { ...stem, kind: "term", concept, features, term, plain: "" };
}

function settled(stem: ReturnType<typeof base>, { reading, features }: TermReading, context: AnalysisContext, terms: FoundTerm[]): Piece {
  const { concept } = reading;
  const written = stem.source.replace(/\.$/u, "");
  const looksPlain = reading.stem === reading.stem.toLocaleLowerCase("da");
  if (!reading.abbreviation && looksPlain && isCommon(written, context) && !NOTE_WORDS.has(concept.id) && !context.glossary.senses.has(stem.key)) {
    return { ...stem, kind: "kept", concept, features, term: null, plain: stem.source };
  }
  const hard = reading.abbreviation ? concept.hard : hardnessAs(written, concept, context);
  const measure = concept.class === "unit" && /\/(?:l|mol)$/iu.test(written);
  const shown = measure ? context.hardest === 1 || hard === 3 : hard >= context.hardest && !silent.has(concept.class) && (!quiet.has(concept.class) || concept.hard === 3);
  const marked = shown && (context.hardest === 1 || !isOwnWording(reading));
  const term = marked ? addTerm(terms, stem, concept, { certain: true, candidates: [] }) : null;
  const easy = hard < context.hardest && !reading.abbreviation && !quiet.has(concept.class) && concept.class !== "state";
  // "mmol/l" is what every laboratory result has on it, and "millimol pr. liter" is no plainer: the card has the words.
  const kept = concept.class === "drug" || easy || measure || saysItself(written, concept, context) || vertebra.test(written);
  return { ...stem, kind: kept ? "kept" : "term", concept, features, term, plain: kept ? stem.source : "" };
}

/** "indsættes" is no harder than "sættes ind", which would have to leave its particle at the end of the clause. */
function saysItself(written: string, { plain }: Concept, { glossary }: AnalysisContext): boolean {
  const particle = plain.kind === "verb" && /^(?:ind|ud|op|ned|fast|igen|sammen|tilbage)$/u.test(plain.after) ? plain.after : null;
  const lower = written.toLocaleLowerCase("da");
  return particle !== null && lower.startsWith(particle) && isEveryday(lower.slice(particle.length), glossary.everyday);
}

/** A word that is no everyday Danish is hard for many, whatever the concept: "hypertension" for "forhøjet blodtryk". */
function hardnessAs(written: string, concept: Concept, { glossary }: AnalysisContext): 1 | 2 | 3 {
  return concept.hard === 1 && concept.class !== "drug" && !isEveryday(written, glossary.everyday) && splitEverydayCompound(written, glossary.everyday) === null ? 2 : concept.hard;
}

/** "Galdeblæren" is what the glossary itself writes for "vesica fellea": no need to mark it, unless the reader will meet it again. */
function isOwnWording({ concept, stem }: TermReading["reading"]): boolean {
  return concept.hard < 3 && !concept.keep && stem.toLocaleLowerCase("da") === baseForm(concept.plain).toLocaleLowerCase("da");
}

/** "L5/S1" is how the level is called everywhere; the card says what it is. */
const vertebra = /^(?:C|Th|T|L|S)\d{1,2}$/u;

function addTerm(
  terms: FoundTerm[], { start, end, source }: ReturnType<typeof base>, concept: Concept,
  { certain, candidates }: Pick<FoundTerm, "certain" | "candidates">,
): number {
  const open = candidates.length > 0;
  return terms.push({
    source: { text: source, start, end }, entry: concept.id, sense: open ? "" : concept.id,
    plain: open ? source : baseForm(concept.plain),
    explanation: open ? `Kan betyde: ${candidates.map(({ plain }) => plain).join(" eller ")}.` : concept.means,
    certain, candidates, hard: concept.hard, origin: concept.topic === OWN_TOPIC ? "own" : "glossary", basis: concept.basis,
  }) - 1;
}

function looseWords(
  sentence: string, { start, end }: Span, offset: number, context: AnalysisContext, terms: FoundTerm[], unexplained: Span[],
): Piece[] {
  const read = [...sentence.slice(start, end).matchAll(token)].map((match) => {
    const from = start + match.index;
    const stem = base(sentence, { start: from, end: from + match[0].length }, offset);
    const plain = { ...stem, concept: null, features: null, term: null, plain: stem.source };
    if (match[1] !== undefined) return { ...plain, kind: "number" as const };
    const person = PERSON_SIGNS.get(stem.source);
    if (person) return { ...plain, kind: "word" as const, key: person, source: person, plain: person };
    if (match[2] === undefined) return { ...plain, kind: "mark" as const };
    return unknownWord(stem, context, terms, unexplained) ?? { ...plain, kind: "word" as const };
  });
  // "Senkompl.:": the full stop says that the word is cut short, and goes with the rest of it.
  return read.filter(({ source, start: at }, i) => !(source === "." && read[i - 1]?.kind === "term" && read[i - 1]?.end === at && /^[,:;)]/u.test(sentence.slice(at - offset + 1))));
}

/** A word that no entry lists and that is not everyday Danish: explained by its parts, or noted as unexplained. */
function unknownWord(stem: ReturnType<typeof base>, context: AnalysisContext, terms: FoundTerm[], unexplained: Span[]): Piece | null {
  if (stem.source.length < 4 || isEveryday(stem.source, context.glossary.everyday)) return null;
  const found = explainUnknown(stem.source, context.glossary);
  if (found === "understood") return null;
  if (found === null) {
    if (/\p{Ll}/u.test(stem.source) && !/^\p{Lu}/u.test(stem.source)) unexplained.push({ start: stem.start, end: stem.end });
    return null;
  }
  const { concept, features, origin } = found;
  const term = terms.push({
    source: { text: stem.source, start: stem.start, end: stem.end }, entry: concept.id, sense: concept.id, plain: baseForm(concept.plain),
    explanation: concept.means, certain: origin !== "built", candidates: [], hard: 3, origin, basis: concept.basis,
  }) - 1;
  // A word explained by its parts keeps its place in the text; only a whole-known compound is rewritten.
  const kind = origin === "built" || concept.class === "drug" ? "kept" : "term";
  return { ...stem, kind, concept, features, term, plain: kind === "kept" ? stem.source : "" };
}
