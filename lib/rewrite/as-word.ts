import type { Piece } from "./piece.ts";

/** The piece as a mere word, in the words given: no term, no concept, nothing to inflect. */
export function asWord(piece: Piece, plain: string): Piece {
  return { ...piece, kind: "word", concept: null, features: null, term: null, source: plain, key: plain, plain };
}
