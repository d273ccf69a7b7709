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
  /** How many digits a concept takes: all alike, so that nothing need stand between them and what follows. */
  readonly digits: number;
  /** Packed lines, one for each of the automaton's strings: concept, kind in one digit, and the stem unless it is that very string. */
  readonly lines: readonly string[];
  readonly kinds: readonly ReadingKind[];
}

const BASE = 36;

/** @param readings by the automaton's strings, in their order */
export function packReadings(readings: ReadonlyMap<string, readonly StoredReading[]>): PackedReadings {
  const all = [...readings.values()].flat();
  const digits = all.reduce((most, { concept }) => Math.max(most, concept.toString(BASE).length), 1);
  const kinds = new Map<string, number>();
  const packed = ({ concept, stem, ...kind }: StoredReading, key: string): string => {
    const text = JSON.stringify(kind);
    if (!kinds.has(text)) kinds.set(text, kinds.size);
    return concept.toString(BASE).padStart(digits, "0") + digit(kinds.get(text) ?? 0) + (stem === key ? "" : packStem(stem, key));
  };
  const lines = [...readings].map(([key, own]) => packFields(own.map((reading) => packed(reading, key))));
  return { count: all.length, digits, lines: packLines(lines), kinds: [...kinds.keys()].map((text) => JSON.parse(text) as ReadingKind) };
}

/** Gives the readings of the automaton's nth string, which `keyOf` names. */
export function openReadings({ digits, lines, kinds }: PackedReadings, keyOf: (number: number) => string): (number: number) => StoredReading[] {
  const pages = new LinePages(lines);
  return (number) => {
    const line = pages.at(number);
    if (line === undefined) return [];
    const key = keyOf(number);
    return unpackFields(line).map((text): StoredReading => {
      const kind = kinds[parseInt(text.charAt(digits), BASE)] as ReadingKind;
      const stem = text.length === digits + 1 ? key : unpackStem(text.slice(digits + 1), key);
      return { concept: parseInt(text.slice(0, digits), BASE), stem, ...kind };
    });
  };
}

/**
 * What a stem has that its key, the same in folded spelling, has not: how many letters they share at the front, how many
 * at the end, and the stem's own between. A third of the length of the stem, and half of all stems are no keys.
 */
function packStem(stem: string, key: string): string {
  const most = Math.min(stem.length, key.length, BASE - 1);
  let front = 0;
  while (front < most && stem[front] === key[front]) front++;
  const rest = Math.min(stem.length - front, key.length - front, BASE - 1);
  let end = 0;
  while (end < rest && stem[stem.length - 1 - end] === key[key.length - 1 - end]) end++;
  return digit(front) + digit(end) + stem.slice(front, stem.length - end);
}

function unpackStem(packed: string, key: string): string {
  const [front, end] = [parseInt(packed.charAt(0), BASE), parseInt(packed.charAt(1), BASE)];
  return key.slice(0, front) + packed.slice(2) + key.slice(key.length - end);
}

function digit(value: number): string {
  if (value >= BASE) throw new Error(`${value} takes more than one digit`);
  return value.toString(BASE);
}
