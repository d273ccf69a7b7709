import type { Span } from "../text/span.ts";
import { isBirthNote } from "./third-person.ts";

const CHILD = /(?<![\p{L}-])(?:barn(?:et)?|baby|nyfødte|NF) ?:/giu;
/** Where the note speaks of somebody or something else again. */
const OTHER = /\n|(?<!\p{L})(?:mor|moderen|kvinden|far|faderen|forældre|psykisk|plan|aftalt|aftale|konklusion|vurdering|vurd|info|ktr|kontrol)\.? ?:/giu;

/**
 * Where the note of a birth speaks of the newborn behind a label: "Barn: dreng 2890 g, ligger til. BS 3,4. Plan: …".
 * @param note the whole note
 * @returns from each label up to the next one, or the end of the line
 */
export function childStretches(note: string): Span[] {
  if (!isBirthNote(note)) return [];
  return [...note.matchAll(CHILD)].map(({ index, 0: label }) => {
    OTHER.lastIndex = index + label.length;
    return { start: index, end: OTHER.exec(note)?.index ?? note.length };
  });
}
