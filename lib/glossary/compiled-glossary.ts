import type { Automaton } from "./automaton.ts";
import type { ConceptClass } from "./entry-schema.ts";
import type { Glossary, Concept, StemReading } from "./glossary.ts";
import { parseEverydayWords } from "../text/readability.ts";
import { parsePlainWording, type PartOfSpeech, type PlainWording } from "./plain-wording.ts";
import type { AmbiguousForm } from "./senses-schema.ts";
import { PARADIGMS, type FormFeatures } from "./term-forms.ts";
import type { WordPart } from "./word-parts-schema.ts";

/** A concept as stored: id, class, part of speech, plain, says, means, hard, keep, broader, basis, topic, name. */
export type ConceptRow = readonly [
  string, ConceptClass, PartOfSpeech, string, string | 0, string, 1 | 2 | 3, 0 | 1, string | 0, string, string, string,
];

/** A reading as stored: concept's index, paradigm's index, flags, index into `features` or -1. */
export type ReadingRow = readonly [concept: number, paradigm: number, flags: number, features: number];

export const FLAG = { abbreviation: 1, needsStop: 2, exactCase: 4 } as const;

/** The glossary as `npm run build:glossary` leaves it: one JSON file, typed arrays in base64. */
export interface CompiledGlossary {
  readonly version: string;
  readonly concepts: readonly ConceptRow[];
  readonly automaton: Readonly<Record<keyof Automaton, string>>;
  /** Where the readings of each accepted string begin in `readings`; one more for the end. */
  readonly readingStart: string;
  readonly readings: readonly ReadingRow[];
  /** The stems as written, one a line, in the order of `readings`. */
  readonly stems: string;
  readonly features: readonly FormFeatures[];
  readonly senses: readonly AmbiguousForm[];
  readonly everyday: string;
  readonly parts: readonly WordPart[];
}

/** Makes the compiled glossary ready to match. Concepts and readings are made when first asked for. */
export function openGlossary(compiled: CompiledGlossary): Glossary {
  const concepts = compiled.concepts.map(lazyConcept);
  const readingStart = uint32(compiled.readingStart);
  const stems = compiled.stems.split("\n");
  const cache = new Map<number, readonly StemReading[]>();
  const readingsOf = (number: number): readonly StemReading[] => {
    const known = cache.get(number);
    if (known) return known;
    const from = readingStart[number] ?? 0;
    const made = compiled.readings.slice(from, readingStart[number + 1]).flatMap((row, i) => {
      const concept = concepts[row[0]];
      return concept ? [openReading(row, stems[from + i] ?? "", concept, compiled.features)] : [];
    });
    cache.set(number, made);
    return made;
  };
  return {
    version: compiled.version,
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    automaton: openAutomaton(compiled.automaton),
    readingsOf,
    senses: new Map(compiled.senses.map((sense) => [sense.form.toLowerCase(), sense])),
    everyday: parseEverydayWords(compiled.everyday),
    parts: compiled.parts,
  };
}

function lazyConcept(row: ConceptRow): Concept {
  const [id, className, pos, notation, says, means, hard, keep, broader, basis, topic, name] = row;
  let plain: PlainWording | undefined;
  return {
    id, class: className, pos, notation, says: says === 0 ? null : says, means, hard, keep: keep === 1,
    broader: broader === 0 ? null : broader, basis, topic, name,
    get plain() { return (plain ??= parsePlainWording(notation, pos)); },
  };
}

function openReading([, paradigm, flags, features]: ReadingRow, stem: string, concept: Concept, table: readonly FormFeatures[]): StemReading {
  return {
    concept, stem, paradigm: PARADIGMS[paradigm] ?? "exact", features: table[features] ?? null,
    abbreviation: (flags & FLAG.abbreviation) !== 0, needsStop: (flags & FLAG.needsStop) !== 0, exactCase: (flags & FLAG.exactCase) !== 0,
  };
}

function openAutomaton(stored: CompiledGlossary["automaton"]): Automaton {
  return {
    first: uint32(stored.first), target: uint32(stored.target), skip: uint32(stored.skip),
    final: bytes(stored.final), letter: new Uint16Array(bytes(stored.letter).buffer),
  };
}

function uint32(base64: string): Uint32Array {
  return new Uint32Array(bytes(base64).buffer);
}

function bytes(base64: string): Uint8Array {
  const binary = atob(base64);
  const out = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) out[i] = binary.charCodeAt(i);
  return out;
}
