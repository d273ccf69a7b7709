import { create } from "zustand";
import type { Engine } from "../engine/engine.ts";
import type { OwnTerm } from "../own-glossary/own-term.ts";
import { pageEngine } from "./page-engine.ts";
import { ownTerms } from "./settings.ts";

interface EngineStore {
  /** Another one whenever the reader's own words change, so that what it wrote is written anew. Null until they are known. */
  readonly engine: Engine | null;
  load(): Promise<void>;
}

/** The engine for the extension's own pages. */
export const useEngine = create<EngineStore>()((set) => {
  const open = (own: readonly OwnTerm[]) => set({ engine: pageEngine(() => true, () => own) });
  return {
    engine: null,
    async load() {
      open(await ownTerms.getValue());
      ownTerms.watch((own) => open(own));
    },
  };
});
