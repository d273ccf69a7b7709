import { browser } from "wxt/browser";
import { create } from "zustand";
import type { CardActions } from "../reading/draw-card.ts";
import { rememberKnown } from "./remember.ts";
import { knownConcepts } from "./settings.ts";

interface KnownStore extends CardActions {
  /** Concepts that the reader knows: their words stay quiet. */
  readonly known: ReadonlySet<string>;
  load(): Promise<void>;
}

/** What the cards of our own pages know of the reader, and what can be done from them. */
export const useKnown = create<KnownStore>()((set) => ({
  known: new Set(),
  async load() {
    set({ known: new Set(await knownConcepts.getValue()) });
    knownConcepts.watch((known) => set({ known: new Set(known) }));
  },
  know: (concept) => void rememberKnown(concept),
  readMore: (concept) => void browser.tabs.create({ url: `${browser.runtime.getURL("/glossary.html")}#${encodeURIComponent(concept)}` }),
}));
