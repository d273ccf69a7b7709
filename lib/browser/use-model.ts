import { create } from "zustand";
import { ASLEEP, type ModelReport } from "../engine/model-report.ts";
import { askEngineHost } from "./messages.ts";

interface ModelStore {
  /** Null until it has been asked for once. */
  readonly report: ModelReport | null;
  look(): Promise<void>;
  /** Ends the model; the next note opens it again. */
  letGo(): Promise<void>;
}

/** How it stands with the language model, for the options page. */
export const useModel = create<ModelStore>()((set, get) => ({
  report: null,
  async look() {
    set({ report: await askEngineHost("model-report") ?? ASLEEP });
  },
  async letGo() {
    await askEngineHost("let-model-go");
    await get().look();
  },
}));
