import type { PlainNote, PlainSentence } from "../plain-note.ts";
import { overlaps } from "../text/span.ts";

/** Does a sentence still stand in the note's own words although it is not plain? Sentences that were plain don't count. */
export function keptAsWritten(sentence: PlainSentence, { unexplained }: PlainNote): boolean {
  if (sentence.by !== "unchanged") return false;
  return sentence.withheld !== null || unexplained.some((word) => overlaps(word, sentence.source));
}
