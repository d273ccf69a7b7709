import type { Piece } from "../piece.ts";
import { isAdjectivePiece } from "../piece-shapes.ts";
import { clause, lower, type ClauseContext, type ClauseRule } from "./clause.ts";
import { headIndex, isFiniteVerb, isHad, looksPassive, namesFamily, patientParticiple } from "./piece-tests.ts";

const PATIENT = /^(?:du|patient)$/u;
const PERSON = /^(?:kvinde|mand|dreng|pige|herre|dame)$/u;
/** Everyday words for how a person is or looks, whose endings don't tell. */
const EVERYDAY = /^(?:ung|yngre|ældre|spinkel|velholdt|rask|tidligere rask|slank|bleg|træt|sund|sløv|vågen|syg|voksen)$/u;
const DEGREE = /^(?:tidligere|let|lidt|meget|svært|alment|moderat|kronisk|noget|tydeligt|helt|ret|og|,)$/u;
const AGE = /^(?:ung|yngre|ældre|voksen)$/u;
/** Says which patient, and not how that patient is. */
const WHICH = /^(?:nye?|kendt|næste|anden|samme|given|aktuelle?|pågældende|enkelt|sidste|første)$/u;

/** "Alment påvirket patient med feber" → "du er medtaget og har feber"; "ung kvinde med mavesmerter" → "du er en ung kvinde med …". */
export const describedPerson: ClauseRule = {
  name: "described-person",
  write(pieces, context) {
    const at = pieces.findIndex(({ key }) => PATIENT.test(key) || PERSON.test(key));
    const person = pieces[at];
    if (!person || at < 1 || at > 5 || isOfOthers(pieces, person, context) || context.section === "diagnoses" || pieces.some((piece) => isFiniteVerb(piece) || looksPassive(piece))) return null;
    const described = pieces.slice(0, at);
    const rest = pieces.slice(at + 1);
    if (!described.every((piece) => (describes(piece) || DEGREE.test(piece.key)) && !WHICH.test(piece.key)) || described.every(({ key }) => DEGREE.test(key))) return null;
    if (rest[0] !== undefined && !/^(?:med|m)$/u.test(rest[0].key) && !(rest[0].key === "i" && rest[1]?.key === "uge")) return null;
    if (PATIENT.test(person.key) && described.some(({ key }) => AGE.test(key))) return null;
    return PERSON.test(person.key) ? clause("du er en", lower(context.say(pieces))) : clause(howPatientIs(described, context), withWhat(rest, context));
  },
};

/** Says how somebody is, or what was done and lasts ("intuberet"). */
function describes(piece: Piece): boolean {
  const kept = piece.kind === "kept" && piece.concept?.class === "state";
  return kept || isAdjectivePiece(piece) || EVERYDAY.test(piece.key) || patientParticiple(piece) !== null;
}

/** "Rask mand" among those one lives with is the husband. */
function isOfOthers(pieces: readonly Piece[], person: Piece, { aboutFamily, section }: ClauseContext): boolean {
  if (PATIENT.test(person.key)) return aboutFamily;
  return section === "social" || namesFamily(pieces.filter((piece) => piece !== person));
}

function howPatientIs(described: readonly Piece[], { say }: ClauseContext) {
  const [only] = described;
  const says = described.length === 1 && only?.concept?.plain.kind === "fixed" ? only.concept.says : null;
  return says ? clause({ text: says.replace(/\s*\{ikke\}/u, ""), term: only?.term ?? null }) : clause("du er", lower(say(described)));
}

/** "med feber" → "og har feber"; what isn't had stays as it is. */
function withWhat(rest: readonly Piece[], { say }: ClauseContext) {
  const had = rest.slice(1);
  return isHad(had[headIndex(had)]) ? clause("og har", say(had)) : say(rest);
}
