import type { Span } from "../text/span.ts";
import type { SlotToken } from "../slots/slot.ts";

const word = /\d+(?:[.,:/]\d+)*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
/** Said after a form that is written in capitals: "PT" and "pt" are often two things. */
export const CAPITALS = "[SEP]";

/** A sentence as the sense head reads it, and which word is the ambiguous form. */
export interface SenseWords {
  readonly words: readonly string[];
  readonly at: number;
}

/**
 * The words of a sentence in lower case, numbers without their digits, the form marked where it is written in capitals.
 * The same in training (scripts/build-senses.ts) and in use.
 */
export function senseWords(sentence: string, form: Span): SenseWords {
  const words: string[] = [];
  const push = (text: string) => { for (const [found] of text.matchAll(word)) words.push(/^\d/u.test(found) ? "<num>" : found.toLocaleLowerCase("da")); };
  push(sentence.slice(0, form.start));
  const at = words.length;
  const written = sentence.slice(form.start, form.end).replace(/\.$/u, "");
  words.push(written.toLocaleLowerCase("da"));
  if (/^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(written)) words.push(CAPITALS);
  push(sentence.slice(form.end));
  return { words, at };
}

/** Words as tokens without slots, for the vocabulary. */
export function wordTokens(words: readonly string[]): readonly SlotToken[] {
  return words.map((text) => ({ word: text, slot: null, written: text, spaced: true }));
}
