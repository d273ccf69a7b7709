import { browser } from "wxt/browser";
import { create } from "zustand";
import { interfaceWords, type Language, type Words } from "../interface-words.ts";
import { addedHosts } from "./content-script.ts";
import type { ReadingChoices, ReadingLooks, SiteChoices, ViewKeys } from "../reading/reading-choices.ts";
import { choices, knownConcepts, language, looks, shortcut, siteChoices, sitesOff, viewKeys } from "./settings.ts";

/** What came of asking the reader, by way of the browser, for leave to run on a site. */
export type AddedSite = "added" | "refused" | "no host";

interface OptionsStore {
  readonly words: Words;
  readonly language: Language;
  readonly shortcut: string;
  readonly viewKeys: ViewKeys;
  readonly choices: ReadingChoices;
  /** What was chosen over a note on one site, by host. */
  readonly siteChoices: SiteChoices;
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
  /** Counts wherever nothing else was chosen. */
  setChoices(choices: ReadingChoices): Promise<void>;
  /** From now on `host` follows the choices of this page. */
  forgetSite(host: string): Promise<void>;
  setLooks(looks: ReadingLooks): Promise<void>;
  forgetKnown(): Promise<void>;
  /** Takes away everything that Klartekst keeps, and the leave to run on sites that were added. */
  deleteAll(): Promise<void>;
  /** Asks the browser, and so the reader, for leave. */
  addHost(host: string): Promise<AddedSite>;
  removeHost(pattern: string): Promise<void>;
  turnOn(host: string): Promise<void>;
}

const HOST = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u;

/** State and actions of the options page. */
export const useOptions = create<OptionsStore>()((set, get) => {
  let begun = 0;
  let ended = 0;
  /** Shows what is chosen at once: the next choice builds upon it. Then, once it is stored, what is stored. */
  const kept = async (stored: Promise<unknown>, chosen: Partial<OptionsStore> = {}) => {
    begun++;
    set(chosen);
    try {
      await stored;
    } finally {
      ended++;
      await get().load();
    }
  };
  return {
    words: interfaceWords("da"),
    language: "da",
    shortcut: "",
    viewKeys: viewKeys.fallback,
    choices: choices.fallback,
    siteChoices: {},
    looks: looks.fallback,
    known: [],
    added: [],
    off: [],
    async load() {
      const before = begun;
      const now = await stored();
      // What was read before the last choice was stored is old; it is read again after that.
      if (before === begun && begun === ended) set(now);
    },
    setLanguage: (chosen) => kept(language.setValue(chosen)),
    setShortcut: (keys) => kept(shortcut.setValue(keys), { shortcut: keys }),
    setViewKeys: (keys) => kept(viewKeys.setValue(keys), { viewKeys: keys }),
    setChoices: (chosen) => kept(choices.setValue(chosen), { choices: chosen }),
    forgetSite: (host) => kept(forgetSite(host)),
    setLooks: (chosen) => kept(looks.setValue(chosen), { looks: chosen }),
    forgetKnown: () => kept(knownConcepts.removeValue()),
    deleteAll: () => kept(deleteAll()),
    async addHost(typed) {
      const host = typed.trim().replace(/^https?:\/\//iu, "").replace(/\/.*$/u, "").toLowerCase();
      if (!HOST.test(host)) return "no host";
      const granted = await browser.permissions.request({ origins: [`https://${host}/*`] });
      await get().load();
      return granted ? "added" : "refused";
    },
    removeHost: (pattern) => kept(browser.permissions.remove({ origins: [pattern] })),
    turnOn: async (host) => kept(sitesOff.setValue((await sitesOff.getValue()).filter((other) => other !== host))),
  };
});

async function forgetSite(host: string): Promise<void> {
  const others = Object.entries(await siteChoices.getValue()).filter(([other]) => other !== host);
  await siteChoices.setValue(Object.fromEntries(others));
}

async function deleteAll(): Promise<void> {
  const origins = await addedHosts();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await browser.storage.local.clear();
}

type Stored = Pick<OptionsStore, "words" | "language" | "shortcut" | "viewKeys" | "choices" | "siteChoices" | "looks" | "known" | "added" | "off">;

async function stored(): Promise<Stored> {
  const [spoken, keys, added, off, viewing, chosen, bySite, looking, known] = await Promise.all([
    language.getValue(), shortcut.getValue(), addedHosts(), sitesOff.getValue(),
    viewKeys.getValue(), choices.getValue(), siteChoices.getValue(), looks.getValue(), knownConcepts.getValue(),
  ]);
  return {
    language: spoken, words: interfaceWords(spoken), shortcut: keys, added, off,
    viewKeys: viewing, choices: chosen, siteChoices: bySite, looks: looking, known,
  };
}
