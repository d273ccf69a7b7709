import { storage } from "wxt/utils/storage";
import type { Language } from "../interface-words.ts";
import type { OwnTerm } from "../own-glossary/own-term.ts";

/** Hosts where the reader has turned Klartekst off. */
export const sitesOff = storage.defineItem<readonly string[]>("local:sitesOff", { fallback: [], version: 1 });

/** The language of buttons and menus. */
export const language = storage.defineItem<Language>("local:language", { fallback: "da", version: 1 });

/** The key that shows and hides the note, as `shortcutOf` writes it. */
export const shortcut = storage.defineItem<string>("local:shortcut", { fallback: "Alt+K", version: 1 });

/** The reader's own words, and a clinic's list: they win over the built-in glossary. */
export const ownTerms = storage.defineItem<readonly OwnTerm[]>("local:ownTerms", { fallback: [], version: 1 });
