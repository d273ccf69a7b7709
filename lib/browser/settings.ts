import { storage } from "wxt/utils/storage";
import type { Language } from "../interface-words.ts";
import type { OwnTerm } from "../own-glossary/own-term.ts";
import type { ReadingChoices, ReadingLooks, SiteChoices, ViewKeys } from "../reading/reading-choices.ts";

/** Hosts where the reader has turned Klartekst off. */
export const sitesOff = storage.defineItem<readonly string[]>("local:sitesOff", { fallback: [], version: 1 });

/** The language of buttons and menus. */
export const language = storage.defineItem<Language>("local:language", { fallback: "da", version: 1 });

/** The key that shows and hides the note, as `shortcutOf` writes it. */
export const shortcut = storage.defineItem<string>("local:shortcut", { fallback: "Alt+K", version: 1 });

/** The keys of the three views. */
export const viewKeys = storage.defineItem<ViewKeys>("local:viewKeys", {
  fallback: { original: "Alt+1", plain: "Alt+2", beside: "Alt+3" }, version: 1,
});

/** View and density on sites where the reader has chosen nothing else. */
export const choices = storage.defineItem<ReadingChoices>("local:choices", {
  fallback: { layout: "plain", density: "most" }, version: 1,
});

/** View and density by host, as last chosen there. Version 1 kept both of them even if only one was ever chosen. */
export const siteChoices = storage.defineItem<SiteChoices>("local:siteChoices", { fallback: {}, version: 1 });

/** Text size, contrast and typeface of the plain versions. Version 1 knew no typeface. */
export const looks = storage.defineItem<ReadingLooks>("local:looks", {
  fallback: { size: "normal", contrast: "normal", typeface: "normal" },
  version: 2,
  migrations: { 2: (before: Omit<ReadingLooks, "typeface">): ReadingLooks => ({ ...before, typeface: "normal" }) },
});

/** Glossary concepts that the reader knows, by id: what the note said is not kept. */
export const knownConcepts = storage.defineItem<readonly string[]>("local:knownConcepts", { fallback: [], version: 1 });

/** The reader's own words, and a clinic's list: they win over the built-in glossary. */
export const ownTerms = storage.defineItem<readonly OwnTerm[]>("local:ownTerms", { fallback: [], version: 1 });
