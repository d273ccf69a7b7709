import { clause, type ClauseRule } from "./clause.ts";

/** "Inkompenseret er han ikke": the state comes first in speech → "du har ikke tegn på hjertesvigt". */
export const invertedState: ClauseRule = {
  name: "inverted-state",
  write(pieces, { aboutFamily }) {
    const [state, verb, subject, not, ...more] = pieces;
    const says = state?.concept?.class === "state" ? state.concept.says : undefined;
    const inverted = verb?.key === "er" && subject?.key === "du" && not?.key === "ikke" && more.length === 0;
    if (state === undefined || !inverted || aboutFamily || !says?.includes("{ikke}") || !/(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/u.test(says)) return null;
    return clause({ text: says.replace("{ikke}", "ikke"), term: state.term });
  },
};
