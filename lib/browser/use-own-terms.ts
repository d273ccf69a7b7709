import { create } from "zustand";
import { mergeLists, nameOf } from "../own-glossary/merge-lists.ts";
import type { OwnTerm } from "../own-glossary/own-term.ts";
import { inTurn } from "./in-turn.ts";
import { ownTerms } from "./settings.ts";

const turn = inTurn();

interface OwnTermsStore {
  /** Null until they are read. */
  readonly terms: readonly OwnTerm[] | null;
  load(): Promise<void>;
  /** Adds words, in place of those of the same name. Resolves to how many were replaced. */
  add(added: readonly OwnTerm[]): Promise<number>;
  remove(term: OwnTerm): Promise<void>;
  removeAll(): Promise<void>;
}

/** The reader's own words, as they are stored. */
export const useOwnTerms = create<OwnTermsStore>()((set) => ({
  terms: null,
  async load() {
    set({ terms: await ownTerms.getValue() });
    ownTerms.watch((terms) => set({ terms }));
  },
  add: (added) => turn(async () => {
    const { terms, replaced } = mergeLists(await ownTerms.getValue(), added);
    await ownTerms.setValue(terms);
    return replaced;
  }),
  remove: (term) => turn(async () => {
    await ownTerms.setValue((await ownTerms.getValue()).filter((other) => nameOf(other) !== nameOf(term)));
  }),
  removeAll: () => turn(() => ownTerms.removeValue()),
}));
