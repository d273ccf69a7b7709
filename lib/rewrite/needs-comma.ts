import { isNoun } from "../danish/noun-phrase.ts";
import type { Piece } from "./piece.ts";
import { endsInClause } from "./piece-shapes.ts";
import { isPersonWord, saysBirths } from "./say-fixed.ts";

/** Does Danish want a comma before this piece, where the note has none? */
export function needsComma(pieces: readonly Piece[], i: number): boolean {
  const [before, piece] = [pieces[i - 1], pieces[i]];
  if (before === undefined || piece === undefined || piece.kind === "mark") return false;
  // "Stuegang karkir.", "Operationsnotat ortopædkirurgi": which department's.
  if (i === 1 && isDepartment(piece) && before.kind === "term" && /^(?:procedure|admin)$/u.test(before.concept?.class ?? "") && pieces.slice(2).every(({ key }) => key === ".")) return true;
  return endsInClause(before) || tellsWhich(before, piece, pieces[i + 1]) || isGradeAfter(before, piece) || isPersonWord(before) && piece.concept?.id === "kendt-med" || /årig$/u.test(before.key) && saysBirths(piece);
}

/** "funktionsdyspnø NYHA III": a grade after what it grades. */
function isGradeAfter(before: Piece, piece: Piece): boolean {
  return piece.kind === "term" && piece.concept?.class === "scale" && before.kind === "term" && /^(?:disease|symptom|finding)$/u.test(before.concept?.class ?? "");
}

/** "petekkier, som falmer ved tryk": a wording that is a clause, behind a noun, and nothing that goes on behind it without a comma. */
function tellsWhich(before: Piece, piece: Piece, next: Piece | undefined): boolean {
  const clause = piece.kind === "term" && piece.concept?.plain.kind === "fixed" && /^som (?!om |følge )/u.test(piece.concept.plain.text);
  return clause && (next === undefined || next.kind === "mark") && before.kind === "term" && before.concept !== null && isNoun(before.concept.plain);
}

function isDepartment(piece: Piece): boolean {
  return piece.kind === "term" && (piece.concept?.class === "place" || piece.concept?.id === "mave-tarm-specialet");
}
