import type { Span } from "../text/span.ts";
import type { VisibleText } from "./visible-text.ts";

/** Where a span of the note's text stands in the page: one range for each text node that it touches. */
export function noteRanges(note: Pick<VisibleText, "segments">, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const { start, end, node, offset } of note.segments) {
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    // The page may have rewritten the node since it was read: then there is nothing to point at.
    if (from >= to || offset + to - start > node.data.length) continue;
    const last = ranges.at(-1);
    if (last?.endContainer === node) {
      last.setEnd(node, offset + to - start);
      continue;
    }
    const range = node.ownerDocument.createRange();
    range.setStart(node, offset + from - start);
    range.setEnd(node, offset + to - start);
    ranges.push(range);
  }
  return ranges;
}
