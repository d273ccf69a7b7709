import { asWord } from "./as-word.ts";
import type { Piece } from "./piece.ts";

/** "smerter VAS 6" → "smerter på 6 på smerteskalaen (VAS)": the scale goes behind its number. */
export function pointsOfPain(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, i) => {
    if (isScaleOfPain(pieces, i)) return [{ ...asWord(piece, "på"), spaced: true }];
    const scale = pieces[i - 1];
    return scale && isScaleOfPain(pieces, i - 1) ? [{ ...piece, spaced: true }, { ...asWord(scale, `på smerteskalaen (${scale.source})`), term: scale.term, spaced: true }] : [piece];
  });
}

function isScaleOfPain(pieces: readonly Piece[], i: number): boolean {
  return /^(?:vas|nrs)$/u.test(pieces[i]?.key ?? "") && /^smerter?n?e?$/u.test(pieces[i - 1]?.key ?? "") && pieces[i + 1]?.kind === "number";
}
