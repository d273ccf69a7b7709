import type { VisibleText } from "./visible-text.ts";

/** Where in the note's text a place of the page stands, the other way round than `noteRanges`; null if it is not the note's. */
export function noteOffset({ segments }: Pick<VisibleText, "segments">, at: Node, offset: number): number | null {
  const segment = segments.find(({ node, offset: from, start, end }) => node === at && offset >= from && offset <= from + end - start);
  return segment ? segment.start + offset - segment.offset : null;
}
