import { FAMILY } from "../danish/word-lists.ts";
import type { Piece } from "./piece.ts";

const pronouns: Readonly<Record<string, string>> = { han: "patienten", hun: "patienten", ham: "patienten", hende: "patienten", hans: "patientens", hendes: "patientens" };
const she = /^(?:hun|hende|hendes)$/u;
/** Others of whom a note may say "han" or "hun" in the same breath. */
const others = /(?<!\p{L})(?:egen læge|overlæge\p{L}*|vagtlæge\p{L}*|læge[nr]?|sygeplejerske\p{L}*|veninde|ven|nabo|kollega|chef|lærer|vidne|politi\p{L}*|modpart\p{L}*|fører|kontaktperson|støtteperson|bisidder|tolk|psykolog|fysioterapeut\p{L}*)(?!\p{L})/iu;
const woman = /(?<!\p{L})(?:\d+[- ]?årige?|gammel|årig) (?:\p{L}+ )?(?:kvinde|pige|dame)|(?<!\p{L})(?:kvinde|pige) på \d/iu;
const man = /(?<!\p{L})(?:\d+[- ]?årige?|gammel|årig) (?:\p{L}+ )?(?:mand|dreng|herre)|(?<!\p{L})(?:mand|dreng) på \d/iu;
const words = /\p{L}+/gu;

/** Of whom a dictated note says "han" or "hun": the patient, where it names nobody else who could be meant. */
export interface ThirdPerson {
  /** May this pronoun, as the note has it, be the patient? */
  isPatient(pronoun: string, sentence: string): boolean;
}

/** Reads from the whole note whom its pronouns mean; a note that names a relative is left alone. */
export function readThirdPerson(note: string): ThirdPerson {
  const [female, male] = [woman.test(note), man.test(note)];
  const withoutPatient = note.replace(new RegExp(`${woman.source}|${man.source}`, "giu"), " ");
  const relatives = [...withoutPatient.matchAll(words)].some(([word]) => FAMILY.has(word.toLocaleLowerCase("da")));
  return {
    isPatient(pronoun, sentence) {
      if (relatives || female === male || others.test(sentence)) return false;
      return she.test(pronoun.toLocaleLowerCase("da")) ? female : male;
    },
  };
}

/** The pronouns that mean the patient, as if the note said "patienten": they become "du", "dig" or "din" like that word. */
export function patientPronouns(pieces: readonly Piece[], sentence: string, third: ThirdPerson): Piece[] {
  return pieces.map((piece) => {
    const key = pronouns[piece.key];
    return key !== undefined && piece.kind === "word" && third.isPatient(piece.key, sentence) ? { ...piece, key } : piece;
  });
}
