import type { Piece } from "./piece.ts";
import { isAdjectivePiece } from "./say-pieces.ts";

/**
 * Moves an adjective whose plain wording is a phrase behind its noun: "proksimale ureter" →
 * "urinlederen tættest på kroppen", "purulent ekspektorat" → "slim med pus".
 */
export function orderAdjectives(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces];
  for (let i = ordered.length - 2; i >= 0; i--) {
    const piece = ordered[i];
    if (!piece || !isPhraseAdjective(piece)) continue;
    const noun = nounAt(ordered, i + 1);
    if (noun === null) continue;
    ordered.splice(i, 1);
    const first = ordered[i];
    if (first) ordered[i] = { ...first, spaced: piece.spaced };
    ordered.splice(noun, 0, { ...piece, spaced: true });
  }
  return ordered;
}

function isPhraseAdjective({ kind, concept }: Piece): boolean {
  if (kind !== "term" || concept === null || concept.plain.kind !== "fixed") return false;
  const attributive = concept.pos === "adj" || concept.class === "direction";
  const route = concept.class === "dose" || concept.class === "time";
  return (attributive || route) && /^(?!(?:ikke|meget|for|lidt|helt|godt|dårligt|delvist?|tydeligt|mere|mindre|let|svært|næsten|ret|hverken|ganske|under middel)\s)\p{L}+\s/u.test(concept.plain.text);
}

/** The noun right after, or after further adjectives. */
function nounAt(pieces: readonly Piece[], from: number): number | null {
  for (let k = from; k < pieces.length && k < from + 3; k++) {
    const piece = pieces[k];
    if (!piece || piece.kind === "mark" || piece.kind === "number") return null;
    const isNoun = piece.concept !== null && (piece.concept.plain.kind === "noun" || piece.concept.plain.kind === "plural");
    if (isNoun) return k;
    if (!isAdjectivePiece(piece)) return /^\p{L}{3,}$/u.test(piece.key) && piece.kind === "word" && !/^(?:og|eller|med|ved|for|til|fra|uden|som|der|ses|men|samt|efter|under|over)$/u.test(piece.key) ? k : null;
  }
  return null;
}
