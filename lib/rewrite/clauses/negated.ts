import { MOVEMENT_FORBIDDEN, NOT_TO_DO } from "../../danish/not-to-do.ts";
import { clause, lower, type ClauseRule } from "./clause.ts";
import { headIndex, isClass, isFiniteVerb, isHad } from "./piece-tests.ts";

/**
 * "Ingen dyspnø eller hoste" → "du har ingen åndenød eller hoste"; "Ingen fokale processer" → "der er ingen …";
 * "Ikke ikterisk" → "din hud er ikke gul"; "Ikke påvist malignitet" → "der er ikke påvist kræft".
 */
export const negated: ClauseRule = {
  name: "negated",
  write(pieces, { say, aboutFamily, section }) {
    const [first, second] = pieces;
    // "Objektivt ingen ikterus": where one looked comes first, and what there is none of behind it.
    if (/^ved undersøgelsen/u.test(first?.concept?.notation ?? "") && /^(?:ingen|intet)$/u.test(second?.key ?? "") && pieces.length > 2 && !pieces.some(isFiniteVerb)) return clause("ved undersøgelsen er der", lower(say(pieces.slice(1))));
    const key = first?.key ?? "";
    if (!/^(?:ingen|intet|ikke|ej|uden|næppe|endnu ikke)$/u.test(key) || pieces.length < 2 || pieces.some((piece, i) => i > 0 && isFiniteVerb(piece))) return null;
    const rest = pieces.slice(1);
    const head = rest[headIndex(rest)];
    // "Ingen NSAID": nobody has medicine, and whether it is stopped or was never taken the note doesn't say.
    if (isClass(head ?? second, "drug")) return null;
    // "Ingen operation": whether there was none, or there is to be none, the note doesn't say.
    if (isClass(head, "procedure") && !head?.features?.plural && /^(?:ingen|intet)$/u.test(key)) return null;
    // "Ingen tunge løft", "Ej bilkørsel": what one is not to do, and no lack of it.
    if (pieces.some((piece) => NOT_TO_DO.test(piece.key)) || MOVEMENT_FORBIDDEN.test(pieces.map((piece) => piece.key).join(" "))) return null;
    const had = head !== undefined && isHad(head) && !aboutFamily;
    if (key === "uden") return had ? clause("du er uden", say(rest)) : null;
    if (key === "ingen" || key === "intet") return clause(had ? "du har" : "der er", lower(say(pieces)));
    const not = key === "næppe" ? "næppe" : "ikke";
    const says = rest.length === 1 && second?.concept?.says;
    if (says && says.includes("{ikke}") && !aboutFamily) return clause({ text: says.replace("{ikke}", not), term: second.term });
    if (isClass(second, "state") || second === undefined) return null;
    if (/^(?:indikation|tegn|mistanke|holdepunkt|holdepunkter|behov|grund|påvist|fundet|set)$/u.test(second.key)) return clause(`der er ${not}`, say(rest));
    if (/^kandidat$/u.test(second.key)) return clause(`du er ${not}`, say(rest));
    // "Radiojod kan bruges, ikke ved graviditet": when it is not so.
    if (/^(?:ved|under|i|på|efter|før|til|hos|af|for|med)$/u.test(second.key)) return null;
    // "Ej fremmedlegeme", "ikke kloni": it was not there; in a plan it is not to be.
    if (isClass(head, "finding") && rest.length <= 2 && rest.at(-1) === head && section !== "plan" && not === "ikke" && !aboutFamily) return clause("der er ikke", lower(say(rest)));
    return had && rest.indexOf(head) <= 2 ? clause(`du har ${not}`, say(rest)) : null;
  },
};
