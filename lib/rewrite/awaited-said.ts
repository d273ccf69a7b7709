import type { Piece } from "./piece.ts";
import { isEnd } from "./purpose-and-suspicion.ts";

/** How "afv." and "afventes" at `i` read where the glossary's own "vente på" would not fit; null where it does. */
export function awaitedSaid(pieces: readonly Piece[], i: number): string | null {
  const [before, piece, next] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  if (piece === undefined) return null;
  // "GAD-antistoffer afventes": everybody knows the word; "ventes på" is no way to end.
  if (piece.key === "afventes" && (isEnd(next) || i > 0 && before?.kind !== "mark" && before?.key !== "der")) return piece.source;
  // "dyrkning afv.": what is awaited stands before.
  if (piece.key === "afv" && i > 0 && isEnd(next) && before?.kind !== "mark") return "afventes";
  // "Afv. AB": the treatment waits, and nobody waits for it.
  const drug = next?.key === "." ? pieces[i + 2] : next;
  if (/^(?:afv|afventer)$/u.test(piece.key) && drug?.concept?.id === "antibiotikum") return i === 0 ? "Der ventes med" : "der ventes med";
  return null;
}
