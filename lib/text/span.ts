/** A stretch of text: UTF-16 units, start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words that stand in it. */
export interface SpanText extends Span {
  readonly text: string;
}

/** The words of `text` at `span`, with the span itself. */
export function spanText(text: string, { start, end }: Span): SpanText {
  return { text: text.slice(start, end), start, end };
}

/** Do the two spans share at least one unit? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does `outer` hold the whole of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
