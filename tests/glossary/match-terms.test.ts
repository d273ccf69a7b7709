import { describe, expect, it } from "vitest";
import { matchTerms } from "../../lib/glossary/match-terms.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const idsIn = (text: string) => matchTerms(text, builtInGlossary()).map(({ start, end, readings }) => [text.slice(start, end), readings.map(({ reading }) => reading.concept.id)] as const);
const ids = (text: string) => idsIn(text).flatMap(([, list]) => list);

describe("matchTerms", () => {
  it.each([
    ["Infiltratet er svundet.", "infiltrat"], ["Flere infiltrater.", "infiltrat"], ["Dyspnoe i hvile.", "dyspnoe"],
    ["DYSPNØ", "dyspnoe"], ["Pneumothoraxen er mindre.", "pneumothorax"], ["Gliclazid seponeres.", "seponere"],
  ])("finds the inflected form in %s", (text, id) => { expect(ids(text)).toContain(id); });

  it("takes the longest term", () => {
    expect(idsIn("Kronisk obstruktiv lungesygdom.").map(([words]) => words)).toEqual(["Kronisk obstruktiv lungesygdom"]);
  });

  it("finds nothing inside words", () => {
    expect(ids("Møre kartofler og løse rør.").filter((id) => /reumatoid|oere/.test(id))).toEqual([]);
  });

  it("takes the full stop of an abbreviation into the span", () => {
    expect(idsIn("Sat. 91 %.")[0]?.[0]).toBe("Sat.");
  });
});
