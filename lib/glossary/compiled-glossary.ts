import type { ConceptClass } from "./entry-schema.ts";
import type { Glossary, StemReading } from "./glossary.ts";
import { openEveryday, type EverydayTable } from "./everyday-table.ts";
import { LazyConcepts } from "./lazy-concepts.ts";
import { unpackAutomaton, type PackedAutomaton } from "./packed-automaton.ts";
import { unpackLines } from "./packed-lines.ts";
import { unpackNumbers, type PackedNumbers } from "./packed-numbers.ts";
import type { PartOfSpeech } from "./plain-wording.ts";
import type { AmbiguousForm } from "./senses-schema.ts";
import { PARADIGMS, type FormFeatures } from "./term-forms.ts";
import type { WordPart } from "./word-parts-schema.ts";

/** A concept as stored: id, class, part of speech, plain, says, means, hard, keep, broader, basis, topic, name; "" for none. */
export type ConceptRow = readonly [
  string, ConceptClass, PartOfSpeech, string, string, string, string, string, string, string, string, string,
];

/** The readings as stored, column by column: concept's index, paradigm's index, flags, one more than the index into `features`. */
export type ReadingColumn = "concept" | "paradigm" | "flags" | "features";

export const FLAG = { abbreviation: 1, needsStop: 2, exactCase: 4 } as const;

/**
 * The glossary as `npm run build:glossary` leaves it: one JSON file of few and large strings, which are quick to parse;
 * what is in them is read when it is needed.
 */
export interface CompiledGlossary {
  readonly version: string;
  /** Packed lines, a `ConceptRow` each. */
  readonly concepts: string;
  readonly automaton: PackedAutomaton;
  /** How many readings each accepted string has. */
  readonly readingCounts: PackedNumbers;
  readonly readings: Readonly<Record<ReadingColumn, PackedNumbers>>;
  /** Packed lines: the stems as written, in the order of `readings`. */
  readonly stems: string;
  readonly features: readonly FormFeatures[];
  readonly senses: readonly AmbiguousForm[];
  readonly everyday: EverydayTable;
  readonly parts: readonly WordPart[];
}

/** Makes the compiled glossary ready to match. Concepts and readings are made when first asked for. */
export function openGlossary(compiled: CompiledGlossary): Glossary {
  const concepts = new LazyConcepts(compiled.concepts);
  return {
    version: compiled.version,
    concepts,
    automaton: unpackAutomaton(compiled.automaton),
    readingsOf: openReadings(compiled, concepts),
    senses: new Map(compiled.senses.map((sense) => [sense.form.toLowerCase(), sense])),
    everyday: openEveryday(compiled.everyday),
    parts: compiled.parts,
  };
}

function openReadings(compiled: CompiledGlossary, concepts: LazyConcepts): Glossary["readingsOf"] {
  const starts = startsOf(unpackNumbers(compiled.readingCounts));
  const columns = readingColumns(compiled);
  const stems = unpackLines(compiled.stems);
  const cache = new Map<number, readonly StemReading[]>();
  const openReading = (row: number): StemReading[] => {
    const concept = concepts.at(columns.concept[row] ?? -1);
    const flags = columns.flags[row] ?? 0;
    return concept === undefined ? [] : [{
      concept, stem: stems[row] ?? "", paradigm: PARADIGMS[columns.paradigm[row] ?? -1] ?? "exact", features: compiled.features[(columns.features[row] ?? 0) - 1] ?? null,
      abbreviation: (flags & FLAG.abbreviation) !== 0, needsStop: (flags & FLAG.needsStop) !== 0, exactCase: (flags & FLAG.exactCase) !== 0,
    }];
  };
  return (number) => {
    const known = cache.get(number);
    if (known) return known;
    const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
    const made = Array.from({ length: to - from }, (_, i) => from + i).flatMap(openReading);
    cache.set(number, made);
    return made;
  };
}

/** The columns of the readings, ready to be indexed by row. */
export function readingColumns({ readings }: CompiledGlossary): Record<ReadingColumn, ArrayLike<number>> {
  return { concept: unpackNumbers(readings.concept), paradigm: unpackNumbers(readings.paradigm), flags: unpackNumbers(readings.flags), features: unpackNumbers(readings.features) };
}

function startsOf(counts: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  return starts;
}
