import { inflectAdjective } from "../danish/adjective.ts";
import { genderOf, isNoun, isPlural } from "../danish/noun-phrase.ts";
import { PREPOSITIONS } from "../danish/word-lists.ts";
import type { Piece } from "./piece.ts";
import { isAdjectivePiece } from "./piece-shapes.ts";
import { isPurpose, isSuspicion } from "./purpose-and-suspicion.ts";

/** "Henvist til evt. biopsi" → "til en eventuel prøve": after a preposition "måske" is no Danish. Null where no noun follows. */
export function possibleBeforeNoun(pieces: readonly Piece[], i: number): string | null {
  const before = pieces[i - 1];
  if (!before || !(PREPOSITIONS.has(before.key) || isPurpose(before) || isSuspicion(before))) return null;
  const noun = pieces.slice(i + 1).find((piece) => !isAdjectivePiece(piece));
  if (!noun || noun.kind === "mark" || noun.kind === "number" || PREPOSITIONS.has(noun.key) || noun.key === "at") return null;
  const plain = noun.kind === "term" ? noun.concept?.plain : undefined;
  if (!plain || !isNoun(plain)) return /\p{L}{3,}(?<!feb|fing|skuld|canc)er(?:ne)?$/u.test(noun.key) ? "eventuelle" : "eventuel";
  const plural = isPlural(plain, { plural: noun.features?.plural ?? false });
  return inflectAdjective("eventuel", { gender: genderOf(plain), plural, definite: noun.features?.definite ?? false });
}
