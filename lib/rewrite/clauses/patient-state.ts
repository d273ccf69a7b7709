import { clause, type ClauseRule } from "./clause.ts";
import { isDenial } from "./piece-tests.ts";

const seems = /^(?:er|virker|fremtræder|føles)$/u;

/** "Pt. er ortostatisk" → the clause that the entry gives for the state, since a phrase does not fit after "du er". */
export const patientState: ClauseRule = {
  name: "patient-state",
  write(pieces, { say, aboutFamily }) {
    const [first, second] = pieces;
    if (first?.key !== "du" || aboutFamily || !seems.test(second?.key ?? "")) return null;
    const denied = isDenial(pieces[2]);
    const state = pieces[denied ? 3 : 2];
    const says = state?.concept?.says;
    if (!state || !says || state.kind !== "term" || state.concept?.plain.kind !== "fixed") return null;
    // "velbefindende og afebril": two states share one verb, which a clause would break.
    if (/^(?:og|,|samt|men)$/u.test(pieces[denied ? 4 : 3]?.key ?? "")) return null;
    if (denied && !says.includes("{ikke}")) return null;
    return clause({ text: denied ? says.replace("{ikke}", "ikke") : says.replace(/\s*\{ikke\}/u, ""), term: state.term }, say(pieces.slice(denied ? 4 : 3)));
  },
};
