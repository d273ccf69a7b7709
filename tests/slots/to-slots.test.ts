import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSentence } from "../support/read-sentence.ts";

const pattern = (source: string) => readSentence(source).tokens.map(({ word }) => word).join(" ");

describe("toSlots", () => {
  it.each([
    ["Ingen tegn på pneumoni.", "ingen tegn på <disease> ."],
    ["Infiltrat i hø. underlap.", "<finding> i <side> <anatomy> ."],
    ["Gliclazid 30 mg x 1.", "<drug> <num> mg <dose> ."],
    ["Set den 08.03.2025.", "set den <date> ."],
    ["Sat. 88-92 %.", "<test> <num> ."],
    ["T-score -2,8.", "<scale> <num> ."],
    ["Pt. har det godt.", "pt har det godt ."],
  ])("%s → %s", (source, expected) => {
    expect(pattern(source)).toBe(expected);
  });

  it("reads every way to write a side as one", () => {
    expect(["hø.", "dxt.", "højre"].map((side) => readSentence(`Smerter i ${side} knæ.`).slots.find(({ type }) => type === "side")?.text)).toEqual(["højre", "højre", "højre"]);
  });

  it("keeps the sign of a number", () => {
    expect(readSentence("T-score -2,8 i lænden.").slots.find(({ type }) => type === "num")?.text).toBe("-2,8");
  });

  it("keeps a medicine's name and takes back the capital that the sentence gave it", () => {
    expect(readSentence("Metoprolol seponeres.").slots[0]?.text).toBe("metoprolol");
  });

  it("leaves no digit among the words, whatever the sentence", () => {
    const part = fc.oneof(fc.constantFrom("Sat.", "tbl.", "mg", "x", "BT", "hø.", "ca.", "B12", "L5", ",", "kl."), fc.integer({ min: 0, max: 9999 }).map(String), fc.double({ min: 0, max: 99, noNaN: true }).map((value) => value.toFixed(1).replace(".", ",")));
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (parts) => {
      expect(readSentence(parts.join(" ")).tokens.filter(({ word }) => /\d/u.test(word))).toEqual([]);
    }), { numRuns: 150 });
  });
});
