import { contains, type Span } from "../text/span.ts";
import type { Analysis } from "./analyse-sentence.ts";
import type { WrittenSentence } from "./glossary-sentence.ts";
import { chunkText, type Piece } from "./piece.ts";
import { capitaliseFirst } from "./rewrite-sentence.ts";
import type { SectionKind } from "../plain-note.ts";
import { LONG_PLAN, splitOrders } from "./split-orders.ts";
import { splitShorthand, splitStatements, splitUnpunctuated } from "./split-statements.ts";
import { withFullStop } from "./with-full-stop.ts";

/** From this many characters on, a sentence of several statements is a dictated paragraph: nobody finds his place in it. */
const PARAGRAPH = 300;
/** Nobody dictates so much without a breath: that is a table or a slip of the keyboard. */
const NO_PARAGRAPH = 20_000;

export interface Statement {
  readonly span: Span;
  readonly analysis: Analysis;
}

/**
 * A dictated paragraph without full stops as its statements, or a long line of a plan as its orders, each with its own place
 * in the note, so that the plain version can be laid beside it statement by statement.
 * @returns the sentence itself where it is neither
 */
export function dictatedStatements(span: Span, analysis: Analysis, section: SectionKind): readonly Statement[] {
  const statements = partsOf(span.end - span.start, analysis.pieces, section);
  if (statements.length < 2) return [{ span, analysis }];
  return statements.map((pieces, i) => {
    const start = i === 0 ? span.start : pieces[0]?.start ?? span.start;
    // The comma, and the "og" behind it, go with the statement before them.
    const next = statements[i + 1]?.[0]?.start;
    const own = { start, end: next === undefined ? span.end : endBefore(analysis.pieces, next) };
    return { span: own, analysis: within(analysis, own, pieces) };
  });
}

function partsOf(length: number, pieces: readonly Piece[], section: SectionKind): readonly (readonly Piece[])[] {
  if (length > NO_PARAGRAPH) return [];
  if (length < PARAGRAPH) return (section === "plan" || pieces[0]?.key === "plan") && length > LONG_PLAN ? splitOrders(pieces) : [];
  const shorter = (parts: readonly (readonly Piece[])[], split: typeof splitStatements) => parts.flatMap((part) => (lengthOf(part) < PARAGRAPH ? [part] : split(part)));
  return shorter(shorter(splitStatements(pieces), splitShorthand), splitUnpunctuated);
}

function lengthOf(pieces: readonly Piece[]): number {
  return (pieces.at(-1)?.end ?? 0) - (pieces[0]?.start ?? 0);
}

/** What was said of a statement, with the capital and the full stop that the comma before and behind it stood for. */
export function asSentence(said: WrittenSentence): WrittenSentence {
  const last = said.chunks.at(-1);
  const own = last === undefined ? [] : [...said.chunks.slice(0, -1), { ...last, text: last.text.replace(/\s*,(?:\s+og)?\s*$/u, "") }];
  const chunks = capitaliseFirst(withFullStop(own));
  return { ...said, chunks, text: chunkText(chunks) };
}

/** Where the last piece before a place ends. */
function endBefore(pieces: readonly Piece[], place: number): number {
  return pieces.findLast(({ start }) => start < place)?.end ?? place;
}

/** What was read of one statement: its terms are counted from the first of its own. */
function within({ terms, unexplained, questions }: Analysis, span: Span, pieces: readonly Piece[]): Analysis {
  const own = terms.flatMap((term, i) => (contains(span, term.source) ? [i] : []));
  return {
    pieces: pieces.map((piece) => (piece.term === null ? piece : { ...piece, term: own.indexOf(piece.term) })),
    terms: own.flatMap((i) => terms[i] ?? []), unexplained: unexplained.filter((one) => contains(span, one)), questions,
  };
}
