import type { Piece } from "../piece.ts";
import { clause, type ClauseRule } from "./clause.ts";
import { isClass, isHad } from "./piece-tests.ts";

const ANSWER = /^(?:neg|negativt?|pos|positivt?)$/u;
/** A wording for what is done to look for something: that is negative, and not missing. */
const SAMPLE = /^(?:en |et |\p{L}+ )?[\p{L}-]*(?:prøve|test|undersøgelse|refleks|mål|måling|reaktion|fund)(?:\[|$| )/u;

/** "Murphys tegn negativt", "Murphys tegn er negativt", "neg. Murphy" → "der er ikke ømhed over galdeblæren": a sign is there or is not. */
export const answeredSign: ClauseRule = {
  name: "answered-sign",
  write(pieces, { say, aboutFamily }) {
    const [sign, answer, ...where] = inOrder(pieces);
    if (!sign || !isSign(sign) || !ANSWER.test(answer?.key ?? "") || !where.every(isPlace)) return null;
    const says = sign.concept?.says;
    const isThere = !answer?.key.startsWith("neg");
    if (says?.includes("{ikke}") && where.length === 0 && !aboutFamily) return clause({ text: says.replace(isThere ? / ?\{ikke\}/u : "{ikke}", isThere ? "" : "ikke"), term: sign.term });
    const lead = isHad(sign) && !aboutFamily ? "du har" : "der er";
    return clause(isThere ? lead : `${lead} ikke`, say([sign]), say(where));
  },
};

/** Is this nothing but a sign and its answer, so that no other wording than the rule's is true? */
export function isAnsweredSign(pieces: readonly Piece[]): boolean {
  const [sign, answer, ...rest] = inOrder(pieces);
  return sign !== undefined && isSign(sign) && /^\p{Lu}/u.test(sign.source) && ANSWER.test(answer?.key ?? "") && rest.every((piece) => piece.key === "." || isPlace(piece));
}

/** The sign before its answer, without "er". Only a sign with a name ("positiv Blumberg"): "negative symptomer" are symptoms. */
function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second, ...rest] = pieces;
  if (first && second && ANSWER.test(first.key) && /^\p{Lu}/u.test(second.source)) return [second, first, ...rest];
  return first && second?.key === "er" ? [first, ...rest] : pieces;
}

/** "på højre side", "bilateralt". */
function isPlace(piece: Piece): boolean {
  return isClass(piece, "direction") || /^(?:på|i|højre|venstre|begge|sider?)$/u.test(piece.key);
}

function isSign(piece: Piece): boolean {
  return isClass(piece, "finding", "symptom") && piece.concept?.pos === "noun" && !SAMPLE.test(piece.concept.notation);
}
