import type { Fault, PlacedEntry } from "./read-topics.ts";

/** Entries whose `broader` names no entry. */
export function missingBroader(entries: readonly PlacedEntry[]): Fault[] {
  const ids = new Set(entries.map(({ entry }) => entry.id));
  return entries
    .filter(({ entry }) => entry.broader !== undefined && !ids.has(entry.broader))
    .map(({ entry, file, line }) => ({ file, line, message: `${entry.id}: broader "${entry.broader}" is not an id in the glossary; use one that is, or leave it out` }));
}
