import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton, walkAutomaton } from "../../lib/glossary/automaton.ts";

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

  it("stores shared endings once", () => {
    const automaton = buildAutomaton(sorted(["gastritis", "hepatitis", "arthritis", "nefritis"]));
    expect(automaton.final.reduce((sum, flag) => sum + flag, 0)).toBe(1);
  });
});
