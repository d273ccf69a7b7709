import { wordOf } from "./automaton.ts";
import { openEveryday, type EverydayTable } from "./everyday-table.ts";
import type { Glossary, StemReading } from "./glossary.ts";
import { LazyConcepts } from "./lazy-concepts.ts";
import { LazySenses, type PackedSenses } from "./lazy-senses.ts";
import { unpackAutomaton, type PackedAutomaton } from "./packed-automaton.ts";
import type { PackedConcepts } from "./packed-concepts.ts";
import { openReadings, type PackedReadings } from "./packed-readings.ts";
import { unpackJson } from "./packed-text.ts";
import type { WordPart } from "./word-parts-schema.ts";

/**
 * The glossary as `npm run build:glossary` leaves it: one JSON file of few and plain strings, which are quick to parse;
 * what is in them is read when it is needed.
 */
export interface CompiledGlossary {
  readonly version: string;
  readonly concepts: PackedConcepts;
  readonly automaton: PackedAutomaton;
  readonly readings: PackedReadings;
  readonly senses: PackedSenses;
  readonly everyday: EverydayTable;
  /** Packed JSON: `WordPart[]`. */
  readonly parts: string;
}

/** Makes the compiled glossary ready to match. Concepts and readings are made when first asked for. */
export function openGlossary(compiled: CompiledGlossary): Glossary {
  const concepts = new LazyConcepts(compiled.concepts);
  const automaton = unpackAutomaton(compiled.automaton);
  const stored = openReadings(compiled.readings, (number) => wordOf(automaton, number));
  const cache = new Map<number, readonly StemReading[]>();
  let parts: readonly WordPart[] | undefined;
  return {
    version: compiled.version, concepts, automaton,
    readingsOf(number) {
      const known = cache.get(number);
      if (known) return known;
      const made = stored(number).flatMap(({ concept: index, ...reading }) => {
        const concept = concepts.at(index);
        return concept ? [{ concept, ...reading }] : [];
      });
      cache.set(number, made);
      return made;
    },
    senses: new LazySenses(compiled.senses),
    everyday: openEveryday(compiled.everyday),
    get parts() { return (parts ??= unpackJson<readonly WordPart[]>(compiled.parts)); },
  };
}
