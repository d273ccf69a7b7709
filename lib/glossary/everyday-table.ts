import type { EverydayWords } from "../text/readability.ts";
import { numberOf, type Automaton } from "./automaton.ts";
import { buildAutomaton } from "./build-automaton.ts";
import { packAutomaton, unpackAutomaton, type PackedAutomaton } from "./packed-automaton.ts";
import { packNumbers, unpackNumbers, type PackedNumbers } from "./packed-numbers.ts";

/** The everyday words as stored: an automaton of the words, and ten times the Zipf value of each. */
export interface EverydayTable {
  readonly words: PackedAutomaton;
  readonly tenths: PackedNumbers;
}

/** The table of these words, with their Zipf values. */
export function packEveryday(everyday: ReadonlyMap<string, number>): EverydayTable {
  const words = [...everyday.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { words: packAutomaton(buildAutomaton(words)), tenths: packNumbers(words.map((word) => Math.round((everyday.get(word) ?? 0) * 10))) };
}

/** Opens when first asked; that takes a tenth of the time in which a Map is filled with the same words. */
export function openEveryday({ words, tenths }: EverydayTable): EverydayWords {
  let automaton: Automaton | undefined;
  let zipf: ArrayLike<number> | undefined;
  const at = (word: string): number => numberOf(automaton ??= unpackAutomaton(words), word);
  return {
    has: (word) => at(word) >= 0,
    get(word) {
      const number = at(word);
      return number < 0 ? undefined : ((zipf ??= unpackNumbers(tenths))[number] ?? 0) / 10;
    },
  };
}
