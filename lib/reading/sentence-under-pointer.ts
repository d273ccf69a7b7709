import type { PlainNote } from "../plain-note.ts";

/** Lines are set apart: between two of them the mouse is still on the sentence. */
const BETWEEN_LINES = 6;

/**
 * The sentence at `offset` of the note's text, if the mouse is really on its words: browsers give the nearest text for
 * any place of the page.
 */
export function sentenceUnderPointer(
  { sentences }: Pick<PlainNote, "sentences">,
  offset: number,
  { x, y }: { readonly x: number; readonly y: number },
  ranges: (sentence: number) => readonly Range[],
): number | null {
  const index = sentences.findIndex(({ source }) => offset >= source.start && offset <= source.end);
  if (index < 0) return null;
  const rects = ranges(index).flatMap((range) => [...range.getClientRects()]);
  const on = rects.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top - BETWEEN_LINES && y <= bottom + BETWEEN_LINES);
  return on ? index : null;
}
