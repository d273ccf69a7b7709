import { isProductName } from "../guard/medicine-groups.ts";
import { baseForm } from "../glossary/plain-wording.ts";
import type { Piece } from "./piece.ts";

/** Shorthand for a group of medicine ("DOAK", "SGLT2-hæmmer"), which no packet at home has on it. */
const shorthand = /^\P{Ll}{2,6}$|(?:hæmmer|blokker|agonist|antagonist|mimetik|diuretik|laksanti|opioid|benzodiazepin|antiemetik)\p{L}*$/iu;

/**
 * What a medicine is, to stand in brackets after its name the first time: groups ("NSAID (gigtmedicin)") and what few
 * know ("aprepitant (kvalmestillende medicin)"). Without it a patient can't tell what a new medicine is for.
 * @returns null for what people know by name ("Panodil"), and for what was told before
 */
export function medicineGroup({ kind, source, concept }: Pick<Piece, "kind" | "source" | "concept">, mentioned: ReadonlySet<string>): string | null {
  if (kind !== "kept" || concept?.class !== "drug" || mentioned.has(concept.id)) return null;
  const written = source.replace(/\.$/u, "");
  const plain = baseForm(concept.plain);
  if ((concept.hard < 3 && (!shorthand.test(written) || isProductName(written))) || plain.toLocaleLowerCase("da").includes(written.toLocaleLowerCase("da"))) return null;
  return plain;
}
