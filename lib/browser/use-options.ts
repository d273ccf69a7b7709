import { browser } from "wxt/browser";
import { create } from "zustand";
import { interfaceWords, type Language, type Words } from "../interface-words.ts";
import { addedHosts } from "./content-script.ts";
import type { ReadingChoices, ReadingLooks, ViewKeys } from "../reading/reading-choices.ts";
import { choices, knownConcepts, language, looks, shortcut, siteChoices, sitesOff, viewKeys } from "./settings.ts";

interface OptionsStore {
  readonly words: Words;
  readonly language: Language;
  readonly shortcut: string;
  readonly viewKeys: ViewKeys;
  readonly choices: ReadingChoices;
  readonly looks: ReadingLooks;
  /** Concepts that the reader knows. */
  readonly known: readonly string[];
  /** Hosts that the reader has added, as match patterns. */
  readonly added: readonly string[];
  /** Hosts where the reader has turned Klartekst off. */
  readonly off: readonly string[];
  load(): Promise<void>;
  setLanguage(language: Language): Promise<void>;
  setShortcut(keys: string): Promise<void>;
  setViewKeys(keys: ViewKeys): Promise<void>;
  /** Counts everywhere from now on, also where something else was chosen before. */
  setChoices(choices: ReadingChoices): Promise<void>;
  setLooks(looks: ReadingLooks): Promise<void>;
  forgetKnown(): Promise<void>;
  /** Takes away everything that Klartekst keeps, and the leave to run on sites that were added. */
  deleteAll(): Promise<void>;
  /** Asks the browser for leave; false if `host` is no host name. */
  addHost(host: string): Promise<boolean>;
  removeHost(pattern: string): Promise<void>;
  turnOn(host: string): Promise<void>;
}

const HOST = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u;

/** State and actions of the options page. */
export const useOptions = create<OptionsStore>()((set, get) => ({
  words: interfaceWords("da"),
  language: "da",
  shortcut: "",
  viewKeys: viewKeys.fallback,
  choices: choices.fallback,
  looks: looks.fallback,
  known: [],
  added: [],
  off: [],
  async load() {
    set(await stored());
  },
  async setLanguage(chosen) {
    await language.setValue(chosen);
    await get().load();
  },
  async setShortcut(keys) {
    await shortcut.setValue(keys);
    await get().load();
  },
  async setViewKeys(keys) {
    await viewKeys.setValue(keys);
    await get().load();
  },
  async setChoices(chosen) {
    await siteChoices.removeValue();
    await choices.setValue(chosen);
    await get().load();
  },
  async setLooks(chosen) {
    await looks.setValue(chosen);
    await get().load();
  },
  async forgetKnown() {
    await knownConcepts.removeValue();
    await get().load();
  },
  async deleteAll() {
    const origins = await addedHosts();
    if (origins.length > 0) await browser.permissions.remove({ origins });
    await browser.storage.local.clear();
    await get().load();
  },
  async addHost(typed) {
    const host = typed.trim().replace(/^https?:\/\//iu, "").replace(/\/.*$/u, "").toLowerCase();
    if (!HOST.test(host)) return false;
    await browser.permissions.request({ origins: [`https://${host}/*`] });
    await get().load();
    return true;
  },
  async removeHost(pattern) {
    await browser.permissions.remove({ origins: [pattern] });
    await get().load();
  },
  async turnOn(host) {
    await sitesOff.setValue((await sitesOff.getValue()).filter((other) => other !== host));
    await get().load();
  },
}));

type Stored = Pick<OptionsStore, "words" | "language" | "shortcut" | "viewKeys" | "choices" | "looks" | "known" | "added" | "off">;

async function stored(): Promise<Stored> {
  const [spoken, keys, added, off, viewing, chosen, looking, known] = await Promise.all([
    language.getValue(), shortcut.getValue(), addedHosts(), sitesOff.getValue(),
    viewKeys.getValue(), choices.getValue(), looks.getValue(), knownConcepts.getValue(),
  ]);
  return {
    language: spoken, words: interfaceWords(spoken), shortcut: keys, added, off,
    viewKeys: viewing, choices: chosen, looks: looking, known,
  };
}
