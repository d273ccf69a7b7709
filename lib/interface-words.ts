import da from "../public/_locales/da/messages.json";
import en from "../public/_locales/en/messages.json";

/** A language that the buttons and menus can be in. The plain notes are always Danish. */
export type Language = "da" | "en";

/** A message of the interface. */
export type Word = keyof typeof da;

/** A message that is shown in the portal's page. */
export type PageWord = Extract<Word, `page${string}`>;

export type Words = Readonly<Record<Word, string>>;
export type PageWords = Readonly<Record<PageWord, string>>;

const MESSAGES: Record<Language, Record<Word, { readonly message: string }>> = { da, en };

/**
 * The interface in `language`. The reader chooses it: the browser's own language is no good guide, since the portal and
 * its notes are Danish whatever the browser speaks.
 */
export function interfaceWords(language: Language): Words {
  const pairs = Object.entries(MESSAGES[language]).map(([word, { message }]) => [word, message]);
  return Object.fromEntries(pairs) as Words;
}
