import { browser } from "wxt/browser";
import { create } from "zustand";
import { interfaceWords, type Language, type Words } from "../interface-words.ts";
import { addedHosts } from "./content-script.ts";
import { language, shortcut, sitesOff } from "./settings.ts";

interface OptionsStore {
  readonly words: Words;
  readonly language: Language;
  readonly shortcut: string;
  /** Hosts that the reader has added, as match patterns. */
  readonly added: readonly string[];
  /** Hosts where the reader has turned Klartekst off. */
  readonly off: readonly string[];
  load(): Promise<void>;
  setLanguage(language: Language): Promise<void>;
  setShortcut(keys: string): Promise<void>;
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
  added: [],
  off: [],
  async load() {
    const [spoken, keys, added, off] = await Promise.all([
      language.getValue(), shortcut.getValue(), addedHosts(), sitesOff.getValue(),
    ]);
    set({ language: spoken, words: interfaceWords(spoken), shortcut: keys, added, off });
  },
  async setLanguage(chosen) {
    await language.setValue(chosen);
    await get().load();
  },
  async setShortcut(keys) {
    await shortcut.setValue(keys);
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
