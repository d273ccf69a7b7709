import type { Readability } from "../plain-note.ts";

/** Lower-case everyday words (Zipf ≥ 3.0) with their Zipf frequency. */
export type EverydayWords = Pick<ReadonlyMap<string, number>, "get" | "has">;

const words = /\p{L}[\p{L}-]*/gu;
const sentenceBreak = /(?<=[.!?])\s+|\n+/u;

/** Reads `everyday-words.tsv`: a word, a tab, its Zipf value; `#` starts a comment. */
export function parseEverydayWords(tsv: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const line of tsv.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [word = "", zipf = "3"] = line.split("\t");
    map.set(word, Number(zipf));
  }
  return map;
}

/** Does an adult meet this word often? Hyphenated words count by their parts. */
export function isEveryday(word: string, everyday: EverydayWords): boolean {
  const lower = word.toLocaleLowerCase("da");
  return everyday.has(lower) || (lower.includes("-") && lower.split("-").every((part) => everyday.has(part)));
}

/** LIX (C.H. Björnsson, Läsbarhet, 1968): words per sentence plus the % of words longer than six letters. */
export function lix(text: string): number {
  const all = text.match(words) ?? [];
  if (all.length === 0) return 0;
  const sentences = text.split(sentenceBreak).filter((part) => /\p{L}/u.test(part)).length || 1;
  return all.length / sentences + percent(all.filter((word) => word.length > 6).length, all.length);
}

/** The share in % of running words that are everyday Danish. */
export function everydayShare(text: string, everyday: EverydayWords): number {
  const all = text.match(words) ?? [];
  return percent(all.filter((word) => isEveryday(word, everyday)).length, all.length);
}

/** Both figures of a text, to one decimal. */
export function readability(text: string, everyday: EverydayWords): Readability {
  return { lix: oneDecimal(lix(text)), everyday: oneDecimal(everydayShare(text, everyday)) };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
