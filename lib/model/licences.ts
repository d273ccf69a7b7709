import { isFrameWord } from "../slots/frame-words.ts";
import type { PlainToken, SlotToken } from "../slots/slot.ts";

/**
 * What the model may drop and write, beyond words that only hold a sentence together: a content word of the note goes
 * only for words that an author once wrote in its stead, and no content word comes without one that it stands for.
 */
export interface Licences {
  mayGo(word: string): boolean;
  /** Places of content words that went although nothing stands in their stead. */
  lost(tokens: readonly SlotToken[], following: readonly number[], plain: readonly PlainToken[]): number[];
  /** Is nothing lost, and does nothing come without a word that it stands for? */
  allows(tokens: readonly SlotToken[], following: readonly number[], plain: readonly PlainToken[]): boolean;
}

const STEM = 4;

export function openLicences(table: Readonly<Record<string, readonly string[]>>): Licences {
  const licensed = new Map(Object.entries(table).map(([word, words]) => [word, new Set(words)]));
  const mayGo = (word: string) => isFrameWord(word) || licensed.has(word);
  const standsFor = (word: string, other: string) => licensed.get(other)?.has(word) === true || sameStem(word, other);
  const lost: Licences["lost"] = (tokens, following, plain) => {
    const come = comeOf(tokens, following, plain);
    return goneOf(tokens, following).filter((place) => {
      const word = tokens[place - 1]?.word ?? "";
      return licensed.get(word)?.has("") !== true && !come.some((other) => standsFor(other, word));
    });
  };
  return {
    mayGo,
    lost,
    allows(tokens, following, plain) {
      const gone = goneOf(tokens, following).map((place) => tokens[place - 1]?.word ?? "");
      return lost(tokens, following, plain).length === 0 && comeOf(tokens, following, plain).every((word) => gone.some((other) => standsFor(word, other)));
    },
  };
}

/** Places of the content words that go. */
function goneOf(tokens: readonly SlotToken[], following: readonly number[]): number[] {
  return tokens.flatMap(({ slot, word }, i) => (slot === null && following[i + 1] === i + 1 && !isFrameWord(word) ? [i + 1] : []));
}

/** Content words of the plain sentence that are none of the note's own. */
function comeOf(tokens: readonly SlotToken[], following: readonly number[], plain: readonly PlainToken[]): string[] {
  const stayed = new Set(tokens.filter((_, i) => following[i + 1] !== i + 1).map(({ word }) => word));
  return plain.flatMap(({ slot, word }) => (slot === null && !stayed.has(word.toLocaleLowerCase("da")) && !isFrameWord(word) ? [word.toLocaleLowerCase("da")] : []));
}

function sameStem(a: string, b: string): boolean {
  return a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM);
}
