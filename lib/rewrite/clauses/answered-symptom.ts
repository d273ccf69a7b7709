import { clause, lower, type ClauseRule } from "./clause.ts";
import { isHad } from "./piece-tests.ts";

const NO = /^(?:nej|neg|negativ|negativt)$/u;

/**
 * "Kvalme nej, svimmelhed ja": the answers to a list of questions → "du har ikke kvalme", "du har svimmelhed".
 * "Fam. disp. for melanom neg." → "der er ingen slægtninge med modermærkekræft".
 */
export const answeredSymptom: ClauseRule = {
  name: "answered-symptom",
  write(pieces, { say, aboutFamily }) {
    const [symptom, answer] = [pieces[0], pieces.at(-1)];
    if (symptom?.concept?.id === "disposition-for" && NO.test(answer?.key ?? "") && pieces.length > 2) return clause("der er ingen", lower(say(pieces.slice(0, -1))));
    if (pieces.length !== 2 || !isHad(symptom) || aboutFamily) return null;
    // "Influenza neg.": what a test of an infection said, and no more.
    if (/^neg/u.test(answer?.key ?? "") && symptom?.concept?.topic.startsWith("infektion")) return null;
    if (NO.test(answer?.key ?? "")) return clause("du har ikke", lower(say(pieces.slice(0, 1))));
    return answer?.key === "ja" ? clause("du har", lower(say(pieces.slice(0, 1)))) : null;
  },
};
