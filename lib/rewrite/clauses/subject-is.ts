import { inflectAdjective } from "../../danish/adjective.ts";
import { isAdjectivePiece } from "../piece-shapes.ts";
import type { Piece } from "../piece.ts";
import { clause, type ClauseContext, type ClauseRule } from "./clause.ts";
import { isClass, isDenial, isFiniteVerb, isNounPiece, looksPassive } from "./piece-tests.ts";
import { agreementWith, isFixedThing, isPartOfSubject, subject } from "./subject-state.ts";

/** Everyday words for what a thing is like that no other rule takes, by how they are written. */
const LIKE: ReadonlyMap<string, string> = new Map([
  "usikker usikkert usikre", "sandsynlig sandsynligt", "usandsynlig usandsynligt", "sikker sikkert sikre", "ringe", "ok okay", "fin fint fine", "gul gult gule", "flad fladt flade", "svag svagt svage", "komplet komplette", "kontraheret",
  "udspilet udspilede", "truet", "livlig livligt livlige", "sidelig sideligt sidelige", "symmetrisk symmetriske", "unødvendig unødvendigt", "opgivet", "nødvendig nødvendigt", "relevant",
  "aktuel aktuelt", "uklar uklart uklare", "grumset", "spændt spændte", "glat glatte",
].flatMap((forms) => forms.split(" ").map((form, _, [base = ""]) => [form, base])));
/** "Lukker ikke øjet" is a verb; "umiddelbart ikke relevant", "indikation ikke fundet": what stands there is no thing that is so. */
const NO_THING = /^(?:umiddelbart|foreløbig|foreløbigt|primært|objektivt|klinisk|kirurgisk|medicinsk|hun|han|det|den|de|man|vi|jeg|mens|ens|alt|andet|intet|ellers|desuden|dog|heller|stadigvæk|længere)$|vis$/u;

/**
 * "Laktosereduktion ikke nødvendig" → "laktosereduktion er ikke nødvendig"; "Hepar ikke palpabel" → "leveren er ikke til at mærke …";
 * "Papil velafgrænset" → "synsnervens start har tydelig kant": one thing, and how it is or is not.
 */
export const subjectIs: ClauseRule = {
  name: "subject-is",
  write(pieces, context) {
    const { section, aboutFamily } = context;
    const [thing, second] = pieces;
    if (!thing || aboutFamily || section === "diagnoses" || section === "title" || pieces.some((piece) => isFiniteVerb(piece) || looksPassive(piece))) return null;
    const denied = isDenial(second);
    const said = pieces[denied ? 2 : 1];
    if (!said || pieces.length !== (denied ? 3 : 2) || isAdjectivePiece(thing)) return null;
    if (isBodyOrSign(thing) || isClass(thing, "disease") && /^u?sandsynligt?$/u.test(said.key)) return sayHowItIs(thing, denied ? second : undefined, said, context);
    // "PEF ikke muligt": it was not done.
    const named = denied && !/^muligt?$/u.test(said.key) && isPartOfSubject(thing, 0, [thing]) && !NO_THING.test(thing.key) && !(thing.concept === null && /(?:er|ede)$/u.test(thing.key)) && !isClass(thing, "role", "phrase", "time", "dose");
    return named && said.kind === "word" && (LIKE.has(said.key) || isAdjectivePiece(said)) ? clause(subject([thing], false, context), "er ikke", thing.kind === "term" ? agreeing(thing, said) : said.source) : null;
  },
};

/** A part of the body, or what is looked for there. */
function isBodyOrSign(piece: Piece): boolean {
  return isClass(piece, "anatomy", "finding") && piece.kind === "term" && (isNounPiece(piece) || isFixedThing(piece));
}

function sayHowItIs(thing: Piece, denial: Piece | undefined, said: Piece, context: ClauseContext) {
  const not = denial ? " ikke" : "";
  if (said.kind === "word") return LIKE.has(said.key) || denial && isAdjectivePiece(said) ? clause(subject([thing], true, context), `er${not}`, agreeing(thing, said)) : null;
  const wording = said.kind === "term" && said.concept?.class === "state" && said.concept.plain.kind === "fixed" && isClass(thing, "anatomy") ? said.concept.plain.text : null;
  if (wording === null || /^(?:du |der |ved |på grund |svarende |i |for |efter )/u.test(wording)) return null;
  const had = /^med (.+)$/u.exec(wording)?.[1];
  return clause(subject([thing], true, context), `${had === undefined ? "er" : "har"}${not}`, { text: had ?? wording, term: said.term });
}

/** "Sklerae gule": one white of the eye in our words, and it is "gul". */
function agreeing(thing: Piece, { key, source }: Piece): string {
  const [base, agreement] = [LIKE.get(key), agreementWith([thing])];
  return base === undefined || agreement === null || /et$|^(?:ringe|ok)$/u.test(base) ? source : inflectAdjective(base, agreement);
}
