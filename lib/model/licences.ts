import { isFrameWord } from "../slots/frame-words.ts";
import type { PlainToken, SlotToken } from "../slots/slot.ts";

/**
 * What the model may drop and write, beyond words that only hold a sentence together: a content word of the note goes
 * only for words that an author once wrote in its stead, and no content word comes without one that it stands for.
 */
export interface Licences {
  mayGo(word: string): boolean;
  allows(tokens: readonly SlotToken[], following: readonly number[], plain: readonly PlainToken[]): boolean;
}

const STEM = 4;

export function openLicences(table: Readonly<Record<string, readonly string[]>>): Licences {
  const licensed = new Map(Object.entries(table).map(([word, words]) => [word, new Set(words)]));
  const mayGo = (word: string) => isFrameWord(word) || licensed.has(word);
  return {
    mayGo,
    allows(tokens, following, plain) {
      const gone = tokens.filter(({ slot, word }, i) => slot === null && following[i + 1] === i + 1 && !isFrameWord(word)).map(({ word }) => word);
      const stayed = new Set(tokens.filter((_, i) => following[i + 1] !== i + 1).map(({ word }) => word));
      const come = plain.flatMap(({ slot, word }) => (slot === null && !stayed.has(word.toLocaleLowerCase("da")) && !isFrameWord(word) ? [word.toLocaleLowerCase("da")] : []));
      const standsFor = (word: string, other: string) => licensed.get(other)?.has(word) === true || sameStem(word, other);
      return gone.every((word) => licensed.get(word)?.has("") === true || come.some((other) => standsFor(other, word)))
        && come.every((word) => gone.some((other) => standsFor(word, other)));
    },
  };
}

function sameStem(a: string, b: string): boolean {
  return a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM);
}
