import fc from "fast-check";
import { expect, test } from "vitest";
import { numberOf } from "../../lib/glossary/automaton.ts";
import { buildAutomaton } from "../../lib/glossary/build-automaton.ts";
import { openEveryday, packEveryday } from "../../lib/glossary/everyday-table.ts";
import { packAutomaton, unpackAutomaton } from "../../lib/glossary/packed-automaton.ts";
import { LazySenses, packSenses } from "../../lib/glossary/lazy-senses.ts";
import { ConceptRows, packConcepts, type ConceptRow } from "../../lib/glossary/packed-concepts.ts";
import { firstField, LinePages, packFields, packLines, unpackFields } from "../../lib/glossary/packed-lines.ts";
import { packNumbers, unpackNumbers } from "../../lib/glossary/packed-numbers.ts";
import { openReadings, packReadings, type StoredReading } from "../../lib/glossary/packed-readings.ts";
import { packJson, packText, unpackJson, unpackText } from "../../lib/glossary/packed-text.ts";

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

test("any text comes back, and JSON finds nothing to escape in it", () => {
  fc.assert(fc.property(fc.string({ unit: fc.oneof(fc.string({ minLength: 1, maxLength: 1, unit: "binary" }), fc.constantFrom(..."æøåØé\"\\#@`<&>%^^00")) }), (text) => {
    const packed = packText(text);
    expect(unpackText(packed)).toBe(text);
    expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    expect(packed).toMatch(/^[ -~]*$/);
  }));
  expect(unpackJson(packJson({ ord: ["\"små\"", "\\d+"], tal: null }))).toEqual({ ord: ["\"små\"", "\\d+"], tal: null });
});

test("lines and fields come back, and marks inside of them are refused", () => {
  const line = packFields(["id", 3, "", "to små ord"]);
  expect(unpackFields(line)).toEqual(["id", "3", "", "to små ord"]);
  expect(firstField(line)).toBe("id");
  for (const count of [0, 1, 32, 33, 100]) {
    const lines = Array.from({ length: count }, (_, i) => `${line}${i}`);
    const pages = new LinePages(packLines(lines));
    expect(pages.all()).toEqual(lines);
    expect([...lines.keys(), count].map((index) => pages.at(index))).toEqual([...lines, undefined]);
  }
  expect(() => packFields(["en|to"])).toThrow("en|to");
  expect(() => packLines(["en~to"])).toThrow("en~to");
});

const ROW: ConceptRow = { id: "a", class: "finding", pos: "noun", plain: "et sår[-et]", says: "", means: "Et sår.", hard: "2", keep: "0", broader: "", basis: "textbook", topic: "hud", name: "a" };

test("concepts come back", () => {
  const rows = [ROW, { ...ROW, id: "b", name: "Bé", says: "du har sår" }, { ...ROW, id: "c", name: "c", class: "drug" as const, broader: "a" }];
  const stored = new ConceptRows(packConcepts(rows));
  expect(stored.all()).toEqual(rows);
  expect([stored.at(1), stored.at(3)]).toEqual([rows[1], undefined]);
  expect(stored.ids()).toEqual(["a", "b", "c"]);
  expect(packConcepts(rows).kinds.join("").split("~")).toHaveLength(2);
});

test("readings come back, the stem by its key where it is the same", () => {
  const reading: StoredReading = { concept: 7, stem: "sår", paradigm: "noun", features: null, abbreviation: false, needsStop: false, exactCase: false };
  const features = { definite: true, plural: false, genitive: false, verb: null };
  const readings = new Map([["ser", [{ ...reading, stem: "a,b", features }]], ["sår", [reading, { ...reading, concept: 12_345, abbreviation: true }]]]);
  const packed = packReadings(readings);
  const open = openReadings(packed, (number) => [...readings.keys()][number] ?? "");
  expect([open(0), open(1), open(2)]).toEqual([...readings.values(), []]);
  expect([packed.count, packed.kinds.length]).toEqual([3, 3]);
});

test("any stem comes back from what it shares with its key", () => {
  const kind = { concept: 0, paradigm: "noun", features: null, abbreviation: false, needsStop: false, exactCase: false } as const;
  const spelling = fc.oneof(fc.string({ unit: fc.constantFrom("a", "k", "c", " ") }), fc.string({ unit: fc.constantFrom("a", "k"), minLength: 30, maxLength: 80 }));
  fc.assert(fc.property(spelling, spelling, (key, stem) => {
    const readings = new Map([[key, [{ ...kind, stem }, { ...kind, concept: 36, stem: key }]]]);
    expect(openReadings(packReadings(readings), () => key)(0)).toEqual(readings.get(key));
  }));
});

test("ambiguous forms come back, with their empty cues", () => {
  const cues = { id: "a", strong: ["\\d _"], near: [], before: [], after: [], genre: [], never: [], exact: [], usual: false };
  const forms = [{ form: "OP", senses: [cues, { ...cues, id: "b", strong: [], near: ["hånd"], usual: true }] }];
  const senses = new LazySenses(packSenses(forms));
  expect([...senses]).toEqual([["op", forms[0]]]);
  expect([...senses.values()]).toEqual(forms);
  expect([senses.get("op"), senses.get("OP"), senses.has("op"), senses.has("x")]).toEqual([forms[0], undefined, true, false]);
});
