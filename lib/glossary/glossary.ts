import type { EverydayWords } from "../text/readability.ts";
import type { Automaton } from "./automaton.ts";
import type { ConceptClass } from "./entry-schema.ts";
import type { PartOfSpeech, PlainWording } from "./plain-wording.ts";
import type { AmbiguousForm } from "./senses-schema.ts";
import type { FormFeatures, Paradigm } from "./term-forms.ts";
import type { WordPart } from "./word-parts-schema.ts";

/** One concept, ready for use. */
export interface Concept {
  readonly id: string;
  readonly class: ConceptClass;
  readonly pos: PartOfSpeech;
  /** The notation as written, e.g. "en blodprop[-pen, -per, -perne] i lungen". */
  readonly notation: string;
  readonly plain: PlainWording;
  /** A whole clause in du-form with `{ikke}` where a negation goes, or null. */
  readonly says: string | null;
  readonly means: string;
  readonly hard: 1 | 2 | 3;
  readonly keep: boolean;
  readonly broader: string | null;
  readonly basis: string;
  readonly topic: string;
  /** The first term, or the first abbreviation where there is no term. */
  readonly name: string;
}

/** One way to read a stem of the automaton. */
export interface StemReading {
  readonly concept: Concept;
  readonly paradigm: Paradigm;
  /** The stem as the entry writes it. */
  readonly stem: string;
  readonly features: FormFeatures | null;
  readonly abbreviation: boolean;
  /** Only with a full stop after it: without one it is an everyday word ("sin", "let"). */
  readonly needsStop: boolean;
  /** Only in these very capitals ("MS", "AP"). */
  readonly exactCase: boolean;
}

/** Concepts by id. */
export type Concepts = Pick<ReadonlyMap<string, Concept>, "get" | "has" | "values">;

/** Forms with more than one meaning, by the form in lower case. */
export type Senses = Pick<ReadonlyMap<string, AmbiguousForm>, "get" | "has" | "values" | typeof Symbol.iterator>;

/** The compiled glossary, ready to match. */
export interface Glossary {
  readonly version: string;
  readonly concepts: Concepts;
  readonly automaton: Automaton;
  /** The readings of the automaton's nth string. */
  readonly readingsOf: (number: number) => readonly StemReading[];
  readonly senses: Senses;
  readonly everyday: EverydayWords;
  readonly parts: readonly WordPart[];
}
