import { SearchedNote } from "../../lib/glossary/searched-note.ts";
import { analyseSentence } from "../../lib/rewrite/analyse-sentence.ts";
import { toSlots } from "../../lib/slots/to-slots.ts";
import type { SlotSentence } from "../../lib/slots/slot.ts";
import { builtInGlossary } from "./built-in-glossary.ts";

/** A sentence as words and slots, by the built-in glossary. */
export function readSentence(source: string): SlotSentence {
  const { pieces } = analyseSentence(source, { start: 0, end: source.length }, { glossary: builtInGlossary(), note: new SearchedNote(source), title: "", hardest: 2 });
  return toSlots(pieces, new Set());
}
