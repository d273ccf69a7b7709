import { isProductName } from "../guard/medicine-groups.ts";
import { baseForm } from "../glossary/plain-wording.ts";
import type { Piece } from "./piece.ts";

/** Shorthand for a group of medicine ("DOAK", "SGLT2-hæmmer"), which no packet at home has on it. */
const shorthand = /^\P{Ll}{2,6}$|(?:hæmmer|blokker|agonist|antagonist|mimetik|diuretik|laksanti|opioid|benzodiazepin|antiemetik)\p{L}*$/iu;

/**
 * What a group of medicine is, to stand in brackets after its name the first time: "NSAID (gigtmedicin)".
 * @returns null for products and substances, which the reader knows by their names, and for what was told before
 */
export function medicineGroup({ kind, source, concept }: Pick<Piece, "kind" | "source" | "concept">, mentioned: ReadonlySet<string>): string | null {
  if (kind !== "kept" || concept?.class !== "drug" || mentioned.has(concept.id)) return null;
  const written = source.replace(/\.$/u, "");
  const plain = baseForm(concept.plain);
  if (!shorthand.test(written) || isProductName(written) || plain.toLocaleLowerCase("da").includes(written.toLocaleLowerCase("da"))) return null;
  return plain;
}
