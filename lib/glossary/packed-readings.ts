import type { StemReading } from "./glossary.ts";
import { LinePages, packFields, packLines, unpackFields } from "./packed-lines.ts";

/** What many readings share. */
export type ReadingKind = Omit<StemReading, "concept" | "stem">;

/** A reading that names its concept by its place. */
export interface StoredReading extends ReadingKind {
  readonly concept: number;
  readonly stem: string;
}

export interface PackedReadings {
  readonly count: number;
  /** Packed lines, one for each of the automaton's strings: concept, kind, and the stem unless it is that very string. */
  readonly lines: readonly string[];
  readonly kinds: readonly ReadingKind[];
}

const BETWEEN = ",";
const BASE = 36;

/** @param readings by the automaton's strings, in their order */
export function packReadings(readings: ReadonlyMap<string, readonly StoredReading[]>): PackedReadings {
  const kinds = new Map<string, number>();
  const packed = ({ concept, stem, ...kind }: StoredReading, key: string): string => {
    const text = JSON.stringify(kind);
    if (!kinds.has(text)) kinds.set(text, kinds.size);
    return [concept.toString(BASE), (kinds.get(text) ?? 0).toString(BASE), ...(stem === key ? [] : [stem])].join(BETWEEN);
  };
  const lines = [...readings].map(([key, own]) => packFields(own.map((reading) => packed(reading, key))));
  const count = [...readings.values()].flat().length;
  return { count, lines: packLines(lines), kinds: [...kinds.keys()].map((text) => JSON.parse(text) as ReadingKind) };
}

/** Gives the readings of the automaton's nth string, which `keyOf` names. */
export function openReadings({ lines, kinds }: PackedReadings, keyOf: (number: number) => string): (number: number) => StoredReading[] {
  const pages = new LinePages(lines);
  return (number) => {
    const line = pages.at(number);
    return line === undefined ? [] : unpackFields(line).map((text): StoredReading => {
      const afterConcept = text.indexOf(BETWEEN);
      const afterKind = text.indexOf(BETWEEN, afterConcept + 1);
      const kind = parseInt(text.slice(afterConcept + 1, afterKind < 0 ? undefined : afterKind), BASE);
      const stem = afterKind < 0 ? keyOf(number) : text.slice(afterKind + 1);
      return { concept: parseInt(text, BASE), stem, ...kinds[kind] as ReadingKind };
    });
  };
}
