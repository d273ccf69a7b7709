import { interfaceWords, type PageWords } from "../interface-words.ts";
import type { PageStart } from "./messages.ts";
import { language, ownTerms, shortcut, sitesOff } from "./settings.ts";

/** What the page at `address` needs to begin. */
export async function pageStart(address: string | undefined): Promise<PageStart> {
  const [off, spoken, keys, own] = await Promise.all([
    sitesOff.getValue(), language.getValue(), shortcut.getValue(), ownTerms.getValue(),
  ]);
  return {
    on: address === undefined || !off.includes(new URL(address).hostname),
    shortcut: keys,
    words: pageWords(interfaceWords(spoken)),
    own,
  };
}

function pageWords(words: Readonly<Record<string, string>>): PageWords {
  return Object.fromEntries(Object.entries(words).filter(([word]) => word.startsWith("page"))) as PageWords;
}
