import { readSenses } from "./read-senses.ts";
import type { Fault, PlacedEntry } from "./read-topics.ts";

/**
 * The same id twice, the same term in two concepts, or the same abbreviation in two concepts
 * without a line in senses.yaml that tells them apart.
 */
export function duplicateForms(entries: readonly PlacedEntry[]): Fault[] {
  const told = new Set(readSenses().map((sense) => sense.form.toLowerCase()));
  return [
    ...repeated(entries, ({ entry }) => [entry.id], (id, other) => `the id "${id}" stands in ${other} too`),
    ...repeated(entries, ({ entry }) => entry.terms.map((term) => term.toLowerCase()), (term, other) =>
      told.has(term) ? null : `the term "${term}" stands in ${other} too: merge the two, or delete one`),
    ...repeated(entries, ({ entry }) => entry.abbr.map((form) => form.toLowerCase()), (form, other) =>
      told.has(form) ? null : `the abbreviation "${form}" stands in ${other} too: tell the senses apart in lib/glossary/senses.yaml`),
  ];
}

function repeated(
  entries: readonly PlacedEntry[],
  keysOf: (placed: PlacedEntry) => string[],
  tell: (key: string, other: string) => string | null,
): Fault[] {
  const first = new Map<string, PlacedEntry>();
  const faults: Fault[] = [];
  for (const placed of entries) {
    for (const key of new Set(keysOf(placed))) {
      const other = first.get(key);
      if (!other) { first.set(key, placed); continue; }
      const message = tell(key, `${other.file}:${other.line} (${other.entry.id})`);
      if (message) faults.push({ file: placed.file, line: placed.line, message: `${placed.entry.id}: ${message}` });
    }
  }
  return faults;
}
