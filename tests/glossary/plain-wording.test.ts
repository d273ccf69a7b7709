import { describe, expect, it } from "vitest";
import { baseForm, parsePlainWording } from "../../lib/glossary/plain-wording.ts";

describe("parsePlainWording", () => {
  it("reads a countable noun", () => {
    expect(parsePlainWording("en blodprop[-pen, -per, -perne] i lungen", "noun")).toEqual({
      kind: "noun", before: "", head: "blodprop", definite: "blodproppen", plural: "blodpropper", pluralDefinite: "blodpropperne", after: "i lungen", gender: "common",
    });
  });

  it("takes the gender of a mass noun from its definite form", () => {
    expect(parsePlainWording("forhøjet blodtryk[-ket]", "noun")).toMatchObject({ gender: "neuter", plural: null, before: "forhøjet" });
  });

  it("reads verbs with a particle", () => {
    expect(parsePlainWording("sætte[-r, satte, sat] op", "verb")).toEqual({ kind: "verb", infinitive: "sætte", present: "sætter", past: "satte", participle: "sat", after: "op" });
  });

  it.each([["en blodprop", "noun"], ["stoppe", "verb"], ["en blodprop[-pen]", "noun"], ["pose[-n]", "phrase"]] as const)("tells the writer what is wrong with %s", (notation, pos) => {
    expect(() => parsePlainWording(notation, pos)).toThrow(notation);
  });

  it("shows the base form without article or notation", () => {
    expect(baseForm(parsePlainWording("en lille knude[-n, -r, -rne] i halsen", "noun"))).toBe("lille knude i halsen");
  });
});
