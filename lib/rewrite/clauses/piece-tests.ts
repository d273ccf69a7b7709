import { DONE_TO_PATIENT, EVERYDAY_SYMPTOMS, FAMILY, FINITE_VERBS, SUBORDINATORS } from "../../danish/word-lists.ts";
import { isNoun } from "../../danish/noun-phrase.ts";
import type { ConceptClass } from "../../glossary/entry-schema.ts";
import { isAdjectivePiece } from "../piece-shapes.ts";
import type { Piece } from "../piece.ts";

/** Is this piece a term of one of the classes? */
export function isClass(piece: Piece | undefined, ...classes: readonly ConceptClass[]): boolean {
  return piece?.concept !== null && piece?.concept !== undefined && piece.kind !== "mark" && classes.includes(piece.concept.class);
}

/** Is this a finite verb: an everyday one, or a term in the present, past or passive? */
export function isFiniteVerb(piece: Piece | undefined): boolean {
  if (!piece) return false;
  const form = piece.features?.verb;
  if (piece.concept?.pos === "verb") return form === "present" || form === "passive" || form === "past" || form === "past-passive";
  // "hoster" is kept as a form of the noun "hoste" too; "lever" is the liver.
  return (piece.kind === "word" || piece.kind === "kept" && piece.concept?.class !== "anatomy") && FINITE_VERBS.has(piece.key);
}

/** "ophæves", "noteres": a passive that no list names; a fragment with one in it has its verb already. */
export function looksPassive(piece: Piece | undefined): boolean {
  return piece?.kind === "word" && /^\p{L}{3,}es$/u.test(piece.key) && !/^(?:alles|fælles)$/u.test(piece.key);
}

/** Is this a noun term: something that one has, or that is there? */
export function isNounPiece(piece: Piece | undefined): boolean {
  return piece?.concept !== null && piece?.concept !== undefined && isNoun(piece.concept.plain);
}

/** Participles and adverbs that notes put before what there is, and which end as no other adjective does. */
export const HOW_IT_GOES = /^(?:tiltagende|aftagende|begyndende|ledsagende|vedvarende|svingende|forbigående|udstrålende|jagende|trykkende|brændende|dunkende|stikkende|kløende|lejlighedsvis)$/u;

/** The first piece that names the thing, adjectives, numbers and sides passed over; -1 when there is none. */
export function headIndex(pieces: readonly Piece[]): number {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (isNounPiece(piece) || EVERYDAY_SYMPTOMS.has(piece?.key ?? "")) return i;
    if (!isAdjectivePiece(piece) && piece?.kind !== "number" && !HOW_IT_GOES.test(piece?.key ?? "")) return -1;
  }
  return -1;
}

/** Does one *have* it ("du har åndenød"), or is it there to be seen ("der er væske …")? */
export function isHad(piece: Piece | undefined): boolean {
  return isClass(piece, "symptom", "disease") || EVERYDAY_SYMPTOMS.has(piece?.key ?? "");
}

/** Is there a main clause already: a subject before a finite verb? */
export function hasMainClause(pieces: readonly Piece[]): boolean {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.key === "," || piece?.key === ";" || SUBORDINATORS.has(piece?.key ?? "")) return false;
    if (i > 0 && isFiniteVerb(piece)) return true;
  }
  return false;
}

/** Is a relative named? */
export function namesFamily(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => FAMILY.has(piece.key.replace(/^dine? /u, "")));
}

/** A participle that says what was done to the patient ("indlagt", "henvist"), also as a term. */
export function patientParticiple(piece: Piece | undefined): string | null {
  if (!piece) return null;
  if (piece.kind !== "term" && DONE_TO_PATIENT.has(piece.key)) return piece.key;
  // A word that was only explained by its parts did not happen to anybody.
  if (piece.kind === "kept" && piece.term !== null) return null;
  const state = piece.concept?.plain;
  if (state?.kind === "adjective" && DONE_TO_PATIENT.has(state.base)) return state.base;
  if (piece.concept?.pos !== "verb" || piece.concept.plain.kind !== "verb") return null;
  const written = piece.features?.verb === "participle" || piece.source.endsWith(".");
  const participle = piece.concept.plain.participle;
  return written && DONE_TO_PATIENT.has(participle) ? participle : null;
}

/** "AF påvist, hvorfor behandling opstartes": the verb of a clause that leans on this one is not its own. */
export function beforeSubordinate(pieces: readonly Piece[]): readonly Piece[] {
  const comma = pieces.findIndex((piece, i) => piece.key === "," && /^(?:hvorfor|hvorefter|hvorved|idet|da|som|så)$/u.test(pieces[i + 1]?.key ?? ""));
  return comma < 0 ? pieces : pieces.slice(0, comma);
}

/** "ikke" or "ej". */
export function isDenial(piece: Piece | undefined): boolean {
  return /^(?:ikke|ej)$/u.test(piece?.key ?? "");
}
