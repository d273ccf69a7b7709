import type { OwnTerm } from "../own-glossary/own-term.ts";
import type { Density, PlainNote, PlainSentence, Reader } from "../plain-note.ts";

/** What the reader wants of one rewrite, and how to follow and stop it. */
export interface EngineOptions {
  readonly reader?: Reader | undefined;
  readonly density?: Density | undefined;
  /** The reader's own words, which win over the built-in glossary. */
  readonly own?: readonly OwnTerm[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called for each plain sentence as it is ready, in the order of the note. */
  readonly onSentence?: ((sentence: PlainSentence, done: number, total: number) => void) | undefined;
}

/** Something that rewrites notes: the pipeline itself, a worker or page that runs it, or a fake in tests. */
export interface Engine {
  rewrite(text: string, options?: EngineOptions): Promise<PlainNote>;
}
