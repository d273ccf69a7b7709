import { interfaceWords, type PageWords } from "../interface-words.ts";
import type { PageStart } from "./messages.ts";
import { remembered } from "./remember.ts";
import {
  choices, knownConcepts, language, looks, ownTerms, shortcut, siteChoices, sitesOff, viewKeys,
} from "./settings.ts";

/** What the page at `address` needs to begin. */
export async function pageStart(address: string | undefined): Promise<PageStart> {
  await remembered();
  const [off, spoken, keys, viewing, own, usual, bySite, looking, known] = await Promise.all([
    sitesOff.getValue(), language.getValue(), shortcut.getValue(), viewKeys.getValue(), ownTerms.getValue(),
    choices.getValue(), siteChoices.getValue(), looks.getValue(), knownConcepts.getValue(),
  ]);
  const host = address === undefined ? "" : new URL(address).hostname;
  return {
    on: !off.includes(host),
    shortcut: keys,
    viewKeys: viewing,
    words: pageWords(interfaceWords(spoken)),
    own,
    choices: { ...usual, ...bySite[host] },
    looks: looking,
    known,
  };
}

function pageWords(words: Readonly<Record<string, string>>): PageWords {
  return Object.fromEntries(Object.entries(words).filter(([word]) => word.startsWith("page"))) as PageWords;
}
