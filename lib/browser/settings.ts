import { storage } from "wxt/utils/storage";
import type { Language } from "../interface-words.ts";

/** Hosts where the reader has turned Klartekst off. */
export const sitesOff = storage.defineItem<readonly string[]>("local:sitesOff", { fallback: [], version: 1 });

/** The language of buttons and menus. */
export const language = storage.defineItem<Language>("local:language", { fallback: "da", version: 1 });

/** The key that shows and hides the note, as `shortcutOf` writes it. */
export const shortcut = storage.defineItem<string>("local:shortcut", { fallback: "Alt+K", version: 1 });
