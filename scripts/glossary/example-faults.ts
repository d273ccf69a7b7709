import type { Glossary } from "../../lib/glossary/glossary.ts";
import { matchTerms } from "../../lib/glossary/match-terms.ts";
import type { Fault, PlacedEntry } from "./read-topics.ts";

/** Examples that don't hold: a `use` sentence in which the entry is not found, a `not` sentence in which it is. */
export function exampleFaults(entries: readonly PlacedEntry[], glossary: Glossary): Fault[] {
  return entries.flatMap(({ entry, file, line }) => {
    const found = (sentence: string) => matchTerms(sentence, glossary).some(({ readings }) => readings.some(({ reading }) => reading.concept.id === entry.id));
    const missing = entry.use.filter((sentence) => !found(sentence)).map((sentence) => `${entry.id}: the entry is not found in its example "${sentence}"`);
    const wrong = entry.not.filter(found).map((sentence) => `${entry.id}: the entry is found in "${sentence}", where it must not be`);
    return [...missing, ...wrong].map((message) => ({ file, line, message }));
  });
}
