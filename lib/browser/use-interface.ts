import { create } from "zustand";
import { interfaceWords, type Language, type Words } from "../interface-words.ts";
import { language } from "./settings.ts";

interface InterfaceStore {
  readonly words: Words;
  readonly language: Language;
  /** Reads the reader's choice of language, and follows it when it changes. */
  load(): Promise<void>;
}

/** The words of buttons and menus, for pages that only show them. */
export const useInterface = create<InterfaceStore>()((set) => {
  const show = (spoken: Language) => set({ language: spoken, words: interfaceWords(spoken) });
  return {
    words: interfaceWords("da"),
    language: "da",
    async load() {
      show(await language.getValue());
      language.watch((spoken) => show(spoken));
    },
  };
});
