import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf, walkAutomaton, wordOf } from "../../lib/glossary/automaton.ts";
import { buildAutomaton } from "../../lib/glossary/build-automaton.ts";

const sorted = (words: readonly string[]) => [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));

describe("the automaton", () => {
  it("accepts exactly its words and numbers them in order", () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 60 }), (list) => {
      const words = sorted(list);
      const automaton = buildAutomaton(words);
      words.forEach((word, index) => {
        const accepted: [number, number][] = [];
        walkAutomaton(automaton, word, 0, (end, number) => accepted.push([end, number]));
        const expected = words.flatMap((other, n) => (word.startsWith(other) ? [[other.length, n] as [number, number]] : [])).sort((a, b) => a[0] - b[0]);
        expect(accepted).toEqual(expected);
        expect(accepted.at(-1)).toEqual([word.length, index]);
      });
    }));
  });

  it("finds the number of a word and the word of a number, of whatever letters", () => {
    const unit = fc.oneof(fc.constantFrom("a", "b", "ø", "γ", "–"), fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)));
    fc.assert(fc.property(fc.array(fc.string({ unit, maxLength: 6 }), { maxLength: 80 }), fc.string({ unit, maxLength: 6 }), (list, other) => {
      const words = sorted(list);
      const automaton = buildAutomaton(words);
      expect(words.map((word) => numberOf(automaton, word))).toEqual([...words.keys()]);
      expect(words.map((_, number) => wordOf(automaton, number))).toEqual(words);
      expect(numberOf(automaton, other)).toBe(words.indexOf(other));
    }));
  });

  it("knows more letters than have a number", () => {
    const letters = Array.from({ length: 400 }, (_, i) => String.fromCharCode(0x100 + i));
    const words = sorted([...letters, ...letters.map((letter) => `a${letter}b`)]);
    const automaton = buildAutomaton(words);
    expect(words.map((word) => numberOf(automaton, word))).toEqual([...words.keys()]);
    expect(wordOf(automaton, 399)).toBe(words[399]);
  });

  it("stores shared endings once", () => {
    const words = sorted(["gastr", "hepat", "arthr", "nefr", "kol", "cyst", "derm", "ot"].map((beginning) => `${beginning}itis-lignende`));
    expect(buildAutomaton(words).bytes.length).toBeLessThan(words.join("").length);
  });
});
