import { medicineGroup } from "./medicine-group.ts";
import type { Chunk, Piece } from "./piece.ts";

/**
 * A piece as said, and in brackets what stands by it once in a note: the word that the reader will meet again
 * ("kronisk lungesygdom (KOL)"), or what a medicine is ("DOAK (blodfortyndende medicin)").
 * @param mentioned concepts that had their bracket already; new ones are added.
 */
export function withBracket(pieces: readonly Piece[], i: number, own: Chunk, mentioned: Set<string>): Chunk[] {
  const piece = pieces[i];
  if (!piece || isBracketed(pieces, i)) return [own];
  const concept = piece.concept;
  const group = medicineGroup(piece, mentioned);
  if (concept && group !== null) {
    mentioned.add(concept.id);
    return [{ ...own, text: own.text.replace(/\.$/u, "") }, { text: ` (${group})`, term: piece.term }];
  }
  if (!concept || piece.kind !== "term") return [own];
  const again = concept.keep || isLaboratoryName(piece);
  if (!losesNumber(piece, own.text) && (!again || mentioned.has(concept.id))) return [own];
  mentioned.add(concept.id);
  const word = piece.source.replace(/\.$/u, "");
  return own.text.toLocaleLowerCase("da").includes(word.toLocaleLowerCase("da")) ? [own] : [own, { text: ` (${word})`, term: piece.term }];
}

/** "P-piller (Mercilon)": no bracket within a bracket. */
function isBracketed(pieces: readonly Piece[], i: number): boolean {
  const open = pieces.slice(0, i).map(({ source }) => source).lastIndexOf("(");
  return open >= 0 && !pieces.slice(open, i).some(({ source }) => source === ")");
}

/** A number in the term itself ("tryksår grad 1", "CA-125") would go with it: then the term stays, in brackets. */
function losesNumber({ source }: Piece, said: string): boolean {
  return (source.replace(/^I(?=[ .]\p{Ll})/u, "").match(/\d+|(?<![\p{L}\d])[IV]+(?![\p{L}\d])/gu) ?? []).some((digits) => !said.includes(digits));
}

/** "HER2", "CRP": the reader finds the result under this very name. */
function isLaboratoryName({ source, concept }: Piece): boolean {
  return (concept?.class === "test" || concept?.class === "scale") && /\p{L}\d|\p{Lu}{2}/u.test(source) && !/^(?:BT|RF|BP|HR|TP)/u.test(source);
}
