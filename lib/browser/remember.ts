import type { ReadingChoices } from "../reading/reading-choices.ts";
import { knownConcepts, siteChoices } from "./settings.ts";

/** Keeps what was chosen on the site at `address`. */
export async function rememberChoices(address: string | undefined, chosen: Partial<ReadingChoices>): Promise<boolean> {
  if (address === undefined) return false;
  const { hostname } = new URL(address);
  const before = await siteChoices.getValue();
  await siteChoices.setValue({ ...before, [hostname]: { ...before[hostname], ...chosen } });
  return true;
}

/** Keeps that the reader knows a concept: its id and nothing of the note. */
export async function rememberKnown(concept: string): Promise<boolean> {
  const known = await knownConcepts.getValue();
  if (!known.includes(concept)) await knownConcepts.setValue([...known, concept]);
  return true;
}
