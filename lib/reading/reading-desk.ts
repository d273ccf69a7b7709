import type { PageWords } from "../interface-words.ts";
import type { ReadingChoices, ReadingLooks } from "./reading-choices.ts";

/** What the reading views of a page begin with. */
export interface DeskStart {
  readonly words: PageWords;
  readonly choices: ReadingChoices;
  readonly looks: ReadingLooks;
  /** Glossary concepts that the reader knows: they stay quiet. */
  readonly known: readonly string[];
}

/** Where choices go that outlive the page. */
export interface DeskOutside {
  /** Only what the reader has just chosen: the rest goes on following the options page. */
  remember(chosen: Partial<ReadingChoices>): void;
  know(concept: string): void;
  /** Opens the glossary at a concept. */
  readMore(concept: string): void;
}

/** What all reading views of a page share: the words, and the reader's choices. */
export interface ReadingDesk extends Pick<DeskStart, "words" | "looks"> {
  readonly choices: ReadingChoices;
  readonly known: ReadonlySet<string>;
  choose(change: Partial<ReadingChoices>): void;
  /** Goes back to the notes alone: every view folds. */
  foldAll(): void;
  know(concept: string): void;
  readMore(concept: string): void;
  /** Tells of every change until `signal` ends. */
  watch(listener: (change: "choices" | "known" | "fold") => void, signal: AbortSignal): void;
}

/** A desk that tells its views of each change, and the outside of what is to be remembered. */
export function readingDesk({ words, looks, choices, known }: DeskStart, outside: DeskOutside): ReadingDesk {
  const listeners = new Set<(change: "choices" | "known" | "fold") => void>();
  const concepts = new Set(known);
  let current = choices;
  const tell = (change: "choices" | "known" | "fold") => {
    for (const listener of [...listeners]) listener(change);
  };
  return {
    words,
    looks,
    get choices() {
      return current;
    },
    known: concepts,
    choose(change) {
      current = { ...current, ...change };
      outside.remember(change);
      tell("choices");
    },
    foldAll: () => tell("fold"),
    know(concept) {
      concepts.add(concept);
      outside.know(concept);
      tell("known");
    },
    readMore: (concept) => outside.readMore(concept),
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener("abort", () => listeners.delete(listener));
    },
  };
}
