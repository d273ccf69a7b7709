import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAutomaton, numberOf } from "../../lib/glossary/automaton.ts";
import { openEveryday, packEveryday } from "../../lib/glossary/everyday-table.ts";
import { packAutomaton, unpackAutomaton } from "../../lib/glossary/packed-automaton.ts";
import { firstField, packFields, packLines, unpackFields, unpackLines } from "../../lib/glossary/packed-lines.ts";
import { packNumbers, unpackNumbers } from "../../lib/glossary/packed-numbers.ts";

test("numbers come back, however large the largest is", () => {
  for (const max of [0xff, 0xffff, 0xffffffff]) {
    fc.assert(fc.property(fc.array(fc.nat({ max })), (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
    }));
  }
  expect(packNumbers([255]).bytes).toBe(1);
  expect(packNumbers([256]).bytes).toBe(2);
  expect(packNumbers([65_536]).bytes).toBe(4);
});

test("an automaton comes back edge by edge", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: fc.constantFrom("a", "b", "ø", "γ"), maxLength: 6 })), (words) => {
    const automaton = buildAutomaton([...words].sort());
    expect(unpackAutomaton(packAutomaton(automaton))).toEqual(automaton);
  }));
});

test("each word of an automaton has its own number, and no other string has one", () => {
  const words = ["hånd", "håndled", "led", "åre"];
  const automaton = buildAutomaton(words);
  expect(words.map((word) => numberOf(automaton, word))).toEqual([0, 1, 2, 3]);
  expect(["", "hån", "håndl", "ledd", "x"].map((word) => numberOf(automaton, word))).toEqual([-1, -1, -1, -1, -1]);
});

test("everyday words come back with their values", () => {
  const everyday = openEveryday(packEveryday(new Map([["og", 7.4], ["hånd", 4.9], ["0,0", 5.4]])));
  expect([everyday.get("og"), everyday.get("hånd"), everyday.get("0,0"), everyday.get("hån")]).toEqual([7.4, 4.9, 5.4, undefined]);
  expect([everyday.has("og"), everyday.has("o")]).toEqual([true, false]);
  expect(openEveryday(packEveryday(new Map())).has("og")).toBe(false);
});

test("lines and fields come back, and marks inside of them are refused", () => {
  const line = packFields(["id", 3, "", "to ord"]);
  expect(unpackFields(line)).toEqual(["id", "3", "", "to ord"]);
  expect(firstField(line)).toBe("id");
  expect(unpackLines(packLines([line, line]))).toEqual([line, line]);
  expect(unpackLines("")).toEqual([]);
  expect(() => packFields(["en|to"])).toThrow("en|to");
  expect(() => packLines(["en~to"])).toThrow("en~to");
});
