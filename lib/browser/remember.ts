import type { ReadingChoices } from "../reading/reading-choices.ts";
import { inTurn } from "./in-turn.ts";
import { knownConcepts, siteChoices } from "./settings.ts";

const turn = inTurn();

/** Keeps what was chosen on the site at `address`. */
export function rememberChoices(address: string | undefined, chosen: Partial<ReadingChoices>): Promise<boolean> {
  return turn(async () => {
    if (address === undefined) return false;
    const { hostname } = new URL(address);
    const before = await siteChoices.getValue();
    await siteChoices.setValue({ ...before, [hostname]: { ...before[hostname], ...chosen } });
    return true;
  });
}

/** Keeps that the reader knows a concept: its id and nothing of the note. */
export function rememberKnown(concept: string): Promise<boolean> {
  return turn(async () => {
    const known = await knownConcepts.getValue();
    if (!known.includes(concept)) await knownConcepts.setValue([...known, concept]);
    return true;
  });
}

/** Resolves when all that was to be remembered so far is stored: it counts in the page that is opened next. */
export function remembered(): Promise<void> {
  return turn(() => Promise.resolve());
}
