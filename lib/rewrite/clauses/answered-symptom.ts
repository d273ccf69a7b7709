import { clause, lower, type ClauseRule } from "./clause.ts";
import { isHad } from "./piece-tests.ts";

/** "Kvalme nej, svimmelhed ja": the answers to a list of questions → "du har ikke kvalme", "du har svimmelhed". */
export const answeredSymptom: ClauseRule = {
  name: "answered-symptom",
  write(pieces, { say, aboutFamily }) {
    const [symptom, answer] = pieces;
    if (pieces.length !== 2 || !isHad(symptom) || aboutFamily || !/^(?:ja|nej)$/u.test(answer?.key ?? "")) return null;
    return clause(answer?.key === "nej" ? "du har ikke" : "du har", lower(say(pieces.slice(0, 1))));
  },
};
