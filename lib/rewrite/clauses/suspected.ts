import { clause, type ClauseRule } from "./clause.ts";
import { headIndex } from "./piece-tests.ts";

/** "Obs. lungeemboli" → "der er mistanke om blodprop i lungen"; "Mistanke om …" likewise. */
export const suspected: ClauseRule = {
  name: "suspected",
  write(pieces, { say }) {
    const [first, second] = pieces;
    if (first?.key === "mistanke" && second?.key === "om") return clause("der er mistanke om", say(pieces.slice(2)));
    const suspicion = first?.concept !== null && first?.concept !== undefined && /mistanke/u.test(first.concept.notation);
    if (!suspicion || !/^(?:obs|susp|mistænkt|obs pro)$/u.test(first.key)) return null;
    const rest = pieces.slice(1);
    return headIndex(rest) >= 0 ? clause("der er mistanke om", say(rest)) : null;
  },
};
