import type { PlainToken, SlotSentence } from "../slots/slot.ts";

/**
 * Which two and three words authors of the pairs wrote one after the other, slots by their types. What the model joins
 * that no author ever joined ("Du er orm.", "Din ben") is mostly no Danish.
 */
export interface AuthoredSequences {
  /** Sequences of an edited sentence that neither the note nor an author has. */
  newIn(sentence: SlotSentence, plain: readonly PlainToken[]): NewSequences;
}

export interface NewSequences {
  /** How many twos. */
  readonly pairs: number;
  /** How many threes, those that the note itself has left aside. */
  readonly triples: number;
  /** Is "Du er orm", "Der er prøvet" among them: something said to be or to become, in words that no author said so? */
  readonly calling: boolean;
}

const START = "^";
const END = "$";
const SUBJECT = /^(?:du|der)$/u;
const BEING = /^(?:er|var|blev|bliver)$/u;

/** @param table sorted hashes of the sequences (`sequenceHash`), as four bytes each, the lowest first */
export function openAuthoredSequences(table: Uint8Array): AuthoredSequences {
  const hashes = new Uint32Array(table.slice().buffer);
  const authored = (words: readonly string[]) => contains(hashes, sequenceHash(words));
  return {
    newIn({ tokens }, plain) {
      const own = bounded(tokens);
      const beside = new Set(own.slice(1).map((word, i) => `${own[i] ?? ""} ${word}`));
      const said = bounded(plain);
      const joined = said.slice(1).map((word, i) => !beside.has(`${said[i] ?? ""} ${word}`));
      const pairs = said.slice(1).filter((word, i) => joined[i] && !authored([said[i] ?? "", word]));
      const triples = said.slice(2).map((word, i) => [said[i] ?? "", said[i + 1] ?? "", word]).filter((words, i) => (joined[i] || joined[i + 1]) && !authored(words));
      return { pairs: pairs.length, triples: triples.length, calling: triples.some(([a = "", b = "", c = ""]) => SUBJECT.test(a) && BEING.test(b) && !c.startsWith("<")) };
    },
  };
}

/** The sequences of two and three that a sentence is made of. */
export function sequencesOf(plain: readonly Pick<PlainToken, "word">[]): string[][] {
  const words = bounded(plain);
  return words.flatMap((_, i) => [words.slice(i, i + 2), words.slice(i, i + 3)]).filter(({ length }, i) => length === 2 + (i % 2));
}

/** 32 bits for a sequence of words (FNV-1a): of 4 billion hashes some 70,000 are taken, so a chance hit is rare. */
export function sequenceHash(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words.join(" "))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

function bounded(tokens: readonly { readonly word: string }[]): string[] {
  return [START, ...tokens.map(({ word }) => word.toLocaleLowerCase("da")), END];
}

function contains(sorted: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
