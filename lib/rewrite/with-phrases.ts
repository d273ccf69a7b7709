import { baseForm } from "../glossary/plain-wording.ts";
import { isAdjectivePiece, isCopula } from "./piece-shapes.ts";
import type { Piece } from "./piece.ts";

const AND = /^(?:og|samt|men)$/u;

/** "hypoxisk" → "med for lidt ilt i blodet": after "er" it reads "har for lidt ilt i blodet". */
export function isWithPhrase(piece: Piece | undefined): boolean {
  return piece?.kind === "term" && piece.concept?.plain.kind === "fixed" && /^med /u.test(piece.concept.plain.text);
}

/** What one has without its "med", where "er" has become "har"; null where the wording stands as it is. */
export function hadThere(pieces: readonly Piece[], i: number): string | null {
  const piece = pieces[i];
  if (!piece?.concept || !isWithPhrase(piece)) return null;
  const text = baseForm(piece.concept.plain).replace(/^med /u, "");
  if ([pieces[i - 1], pieces[i - 2]].some((before) => /^(?:er|var)$/u.test(before?.key ?? ""))) return text;
  if (!AND.test(pieces[i - 1]?.key ?? "") || !isCopula(pieces[i - 3])) return null;
  // "er septisk og intuberet" has both; "er sederet og intuberet" is the one and has the other.
  return isWithPhrase(pieces[i - 2]) ? text : isAdjectivePiece(pieces[i - 2]) ? `har ${text}` : null;
}

/** "er intuberet og sederet" → "har rør i luftrøret og er sløvet": what stands after "og" needs the verb that "har" took the place of. */
export function andIs(pieces: readonly Piece[], i: number): string | null {
  const [verb, first, piece, second] = [pieces[i - 2], pieces[i - 1], pieces[i], pieces[i + 1]];
  if (!piece || !AND.test(piece.key) || !/^(?:er|var)$/u.test(verb?.key ?? "") || !isWithPhrase(first)) return null;
  return second?.concept?.plain.kind === "adjective" ? `${piece.source} ${verb?.key ?? "er"}` : null;
}
