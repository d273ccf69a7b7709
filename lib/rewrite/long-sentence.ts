import type { Span } from "../text/span.ts";
import type { Analysis } from "./analyse-sentence.ts";
import type { Piece } from "./piece.ts";

/**
 * A stretch without a full stop that is longer than this is no sentence but a table, a list, a slip of the keyboard, or a whole
 * dictated paragraph: the longest sentences of real notes have some 250 characters. Its terms are found and get their cards, and
 * it is written statement by statement where it has any. What can't be parted stands as the note has it: rewriting weighs every
 * word against all others, which takes the square of a length.
 */
const LONGEST_SENTENCE = 1000;

/** Is this too long to be a sentence? */
export function isTooLong({ start, end }: Span): boolean {
  return end - start > LONGEST_SENTENCE;
}

/** The span cut behind a comma, else at white space, or where there is none anywhere, into stretches that can be read by themselves. */
export function stretchesOf(text: string, { start, end }: Span): Span[] {
  const stretches: Span[] = [];
  for (let from = start; from < end;) {
    const to = Math.min(end, from + LONGEST_SENTENCE);
    const stretch = text.slice(from, to);
    const comma = stretch.lastIndexOf(", ");
    const blank = to === end ? -1 : comma > LONGEST_SENTENCE / 2 ? comma + 1 : stretch.search(/\s\S*$/u);
    const cut = blank > 0 ? from + blank : to;
    stretches.push({ start: from, end: cut });
    from = cut;
  }
  return stretches;
}

/** What was read of the stretches, as one: terms are counted on from stretch to stretch. */
export function joinAnalyses(analyses: readonly Analysis[]): Analysis {
  const pieces: Piece[] = [];
  let terms = 0;
  for (const analysis of analyses) {
    for (const piece of analysis.pieces) pieces.push(piece.term === null ? piece : { ...piece, term: piece.term + terms });
    terms += analysis.terms.length;
  }
  return {
    pieces, terms: analyses.flatMap((analysis) => analysis.terms),
    unexplained: analyses.flatMap(({ unexplained }) => unexplained), questions: analyses.flatMap(({ questions }) => questions),
  };
}
