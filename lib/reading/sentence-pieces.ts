import type { PlainTerm } from "../plain-note.ts";
import { contains, type Span } from "../text/span.ts";

/** A stretch of a plain sentence: running text, or a term by its index in `PlainNote.terms`. */
export interface SentencePiece {
  readonly text: string;
  readonly term: number | null;
}

/** Cuts the stretch `span` of `plain` at the terms that stand in it. A term inside another one is not marked. */
export function sentencePieces(plain: string, span: Span, terms: readonly PlainTerm[]): SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let at = span.start;
  const marked = terms
    .flatMap(({ plainSpan }, term) => (plainSpan && contains(span, plainSpan) ? [{ ...plainSpan, term }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, term } of marked) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: plain.slice(at, start), term: null });
    pieces.push({ text: plain.slice(start, end), term });
    at = end;
  }
  if (at < span.end) pieces.push({ text: plain.slice(at, span.end), term: null });
  return pieces;
}
