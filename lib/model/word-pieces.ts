import { slotFeatures } from "../slots/slot-features.ts";
import type { SlotSentence } from "../slots/slot.ts";

/** A sentence as the model reads it: numbers of pieces, and where each word begins; the sentence's start comes first. */
export interface EncodedSentence {
  readonly ids: readonly number[];
  readonly first: readonly number[];
}

/** The model's vocabulary: words are cut into the longest pieces it holds, from the left. */
export interface WordPieces {
  encode(sentence: SlotSentence): EncodedSentence;
}

const LONGEST_PIECE = 20;

/** Opens the vocabulary as training wrote it: pieces in the order of their numbers, "▁" where a word begins. */
export function openWordPieces(vocabulary: readonly string[]): WordPieces {
  const numbers = new Map(vocabulary.map((piece, number) => [piece, number]));
  const unknown = numbers.get("[UNK]") ?? 1;
  const split = (word: string): number[] => {
    const text = `▁${word}`;
    const ids: number[] = [];
    for (let at = 0; at < text.length;) {
      let end = Math.min(text.length, at + LONGEST_PIECE);
      while (end > at && !numbers.has(text.slice(at, end))) end--;
      ids.push(end > at ? numbers.get(text.slice(at, end)) ?? unknown : unknown);
      at = Math.max(end, at + 1);
    }
    return ids.length > 1 && ids[0] === numbers.get("▁") ? ids.slice(1) : ids;
  };
  return {
    encode({ tokens, slots }) {
      const ids = [numbers.get("[CLS]") ?? 2];
      const first = [0];
      for (const { word, slot } of tokens) {
        first.push(ids.length);
        const own = numbers.get(word);
        if (own !== undefined) ids.push(own);
        else ids.push(...split(word));
        if (slot !== null) ids.push(...slotFeatures(slots[slot]).map((name) => numbers.get(`<${name}>`) ?? unknown));
      }
      return { ids, first };
    },
  };
}
