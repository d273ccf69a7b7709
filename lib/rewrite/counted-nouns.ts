import { baseForm } from "../glossary/plain-wording.ts";
import type { Piece } from "./piece.ts";
import { isAdjectivePiece } from "./piece-shapes.ts";

/** Does the full stop at `i` make an ordinal of the number before it ("2. og 3. MCP-led")? */
export function isOrdinal(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.key === "." && pieces[i]?.spaced === false && pieces[i - 1]?.kind === "number";
}

/** "2-3 afføringer", "enkelte hypoglykæmier": many of what the plain wording can't count stay the note's own. */
export function countsTheUncountable(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  const plain = piece?.concept?.plain;
  if (plain?.kind !== "noun" || plain.plural !== null || !piece?.features?.plural) return false;
  const before = pieces[i - 1];
  return countBefore(pieces, i) === true || /^(?:flere|enkelte|få|mange|talrige|multiple|de|disse|alle|gentagne)$/u.test(before?.key ?? "") || !isMass(piece.concept) && isAdjectivePiece(before) && /e$/u.test(before?.source ?? "");
}

/** "diskrete krepitationer" → "svag knitren", "friske hæmoragier" → "frisk blødning": a hard word for what is heard or seen, and no case of illness. */
function isMass(concept: Piece["concept"]): boolean {
  return concept?.class === "finding" && concept.hard > 1 && !/(?:æmi|peni|rytmi)$/u.test(concept.name);
}

/** "hypoglykæmier" → "tilfælde af lavt blodsukker". */
export function timesOf({ source }: Piece, { plain, class: kind }: NonNullable<Piece["concept"]>): string {
  return kind === "disease" || /(?:æmier|penier|rytmier)$/u.test(source) ? `tilfælde af ${baseForm(plain)}` : source;
}

/** Does a number or a word for how many govern the noun at `i`? True for more than one, null where nothing counts it. */
export function countBefore(pieces: readonly Piece[], i: number): boolean | null {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const piece = pieces[k];
    if (piece?.kind === "number") return /^(?!(?:19|20)\d\d$)\d+$/u.test(piece.source) && ![pieces[k - 1], pieces[k - 2]].some((lead) => /^kl\.?$/u.test(lead?.key ?? "")) ? piece.source !== "1" : null;
    if (/^(?:første|sidste|seneste|næste)$/u.test(piece?.key ?? "")) return pieces[k - 1]?.key === "de" ? true : null;
    if (/^(?:flere|mange|multiple|talrige|enkelte|begge|to|tre|fire|fem|seks)$/u.test(piece?.key ?? "")) return true;
    if (!piece || !isAdjectivePiece(piece)) return null;
  }
  return null;
}
