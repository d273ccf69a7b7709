import type { Piece } from "../piece.ts";
import { clause, type ClauseRule } from "./clause.ts";
import { isClass, isHad } from "./piece-tests.ts";

const ANSWER = /^(?:neg|negativt?|pos|positivt?)$/u;
/** A wording for what is done to look for something: that is negative, and not missing. */
const SAMPLE = /^(?:en |et |\p{L}+ )?\p{L}*(?:prøve|test|undersøgelse|refleks|mål|måling|reaktion|fund)(?:\[|$| )/u;

/** "Murphys tegn negativt" → "der er ikke ømhed over galdeblæren": a sign is there or is not. */
export const answeredSign: ClauseRule = {
  name: "answered-sign",
  write([sign, answer, ...where], { say, aboutFamily }) {
    if (!sign || !isSign(sign) || !ANSWER.test(answer?.key ?? "") || !where.every((piece) => isClass(piece, "direction"))) return null;
    const says = sign.concept?.says;
    const isThere = !answer?.key.startsWith("neg");
    if (says?.includes("{ikke}") && where.length === 0 && !aboutFamily) return clause({ text: says.replace(isThere ? / ?\{ikke\}/u : "{ikke}", isThere ? "" : "ikke"), term: sign.term });
    const lead = isHad(sign) && !aboutFamily ? "du har" : "der er";
    return clause(isThere ? lead : `${lead} ikke`, say([sign]), say(where));
  },
};

function isSign(piece: Piece): boolean {
  return isClass(piece, "finding", "symptom") && piece.concept?.pos === "noun" && !SAMPLE.test(piece.concept.notation);
}
