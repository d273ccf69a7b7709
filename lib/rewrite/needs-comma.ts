import type { Piece } from "./piece.ts";
import { isPersonWord, saysBirths } from "./say-fixed.ts";

/** Does Danish want a comma before this piece, where the note has none? */
export function needsComma(pieces: readonly Piece[], i: number): boolean {
  const [before, piece] = [pieces[i - 1], pieces[i]];
  if (before === undefined || piece === undefined || piece.kind === "mark") return false;
  return endsInClause(before) || isGradeAfter(before, piece) || isPersonWord(before) && piece.concept?.id === "kendt-med" || /årig$/u.test(before.key) && saysBirths(piece);
}

/** "En mislyd, når hjertet trækker sig sammen, tydeligst i …": a clause ends. */
function endsInClause({ kind, concept }: Piece): boolean {
  return kind === "term" && concept?.plain.kind === "noun" && /^(?:, )?(?:når|hvor|der|som) /u.test(concept.plain.after);
}

/** "funktionsdyspnø NYHA III": a grade after what it grades. */
function isGradeAfter(before: Piece, piece: Piece): boolean {
  return piece.kind === "term" && piece.concept?.class === "scale" && before.kind === "term" && /^(?:disease|symptom|finding)$/u.test(before.concept?.class ?? "");
}
