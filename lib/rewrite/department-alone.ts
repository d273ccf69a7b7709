import { PREPOSITIONS } from "../danish/word-lists.ts";
import { baseForm } from "../glossary/plain-wording.ts";
import { asWord } from "./as-word.ts";
import type { Piece } from "./piece.ts";
import { isEnd } from "./purpose-and-suspicion.ts";

const TOWARDS = /^(?:til|fra|af|via)$/u;
const AT = /^(?:på|i|hos|ved)$/u;

/**
 * "Indlagt på kardiologisk", "overflyttes til ortopædkirurgisk mhp. operation": the department's name without the word
 * "afdeling" → "hos hjertelægerne", "til afdelingen for knogler, led og muskler".
 * @returns the piece as it is to be said, or null where it is no such name nor the preposition before one
 */
export function departmentAlone(pieces: readonly Piece[], i: number): Piece | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  // "på hos hjertelægerne": one of the two is enough.
  if (AT.test(piece.key) && doctorsAt(pieces, i + 1) !== null) return asWord(piece, "");
  const doctors = doctorsAt(pieces, i);
  if (doctors !== null) return named(piece, TOWARDS.test(pieces[i - 1]?.key ?? "") ? doctors : `hos ${doctors}`);
  const field = isNamedAlone(pieces, i) ? /^(?:for|i|ved) (.+)$/u.exec(wordingOf(piece))?.[1] : undefined;
  return field === undefined ? null : named(piece, `afdelingen for ${field}`);
}

/** "hjertelægerne", where the department stands alone behind a preposition. */
function doctorsAt(pieces: readonly Piece[], i: number): string | null {
  const piece = pieces[i];
  return piece !== undefined && isNamedAlone(pieces, i) ? /^hos (.+)$/u.exec(wordingOf(piece))?.[1] ?? null : null;
}

function isNamedAlone(pieces: readonly Piece[], i: number): boolean {
  const [before, piece, next] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  const leads = AT.test(before?.key ?? "") || TOWARDS.test(before?.key ?? "");
  const ends = isEnd(next) || PREPOSITIONS.has(next?.key ?? "") || next?.kind === "number" || /^(?:og|mhp|pga|obs|kl|d)$/u.test(next?.key ?? "");
  return leads && ends && /sk$/u.test(piece?.key ?? "") && piece?.concept?.pos !== "noun";
}

function wordingOf({ concept }: Piece): string {
  return concept ? baseForm(concept.plain) : "";
}

function named(piece: Piece, plain: string): Piece {
  return { ...asWord(piece, plain), term: piece.term };
}
