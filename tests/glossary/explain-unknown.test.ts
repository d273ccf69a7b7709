import { describe, expect, it } from "vitest";
import { explainUnknown } from "../../lib/glossary/explain-unknown.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const explained = (word: string) => {
  const found = explainUnknown(word, builtInGlossary());
  return found === null || found === "understood" ? found : found.concept;
};

describe("explainUnknown: a medicine in the form it comes in", () => {
  it.each([["mometason-creme", /binyrebarkhormon/u], ["Xylocain-gel", /bedøvelse/u], ["fentanylplaster", /morfin/u], ["timololdråber", /øjendråber/u]])("%s is the medicine itself", (word, plain) => {
    expect(explained(word)).toMatchObject({ class: "drug", notation: expect.stringMatching(plain) as unknown });
  });

  it("gives a substance its small letter and leaves a brand its capital", () => {
    expect(explained("Mometason-creme")).toMatchObject({ name: "mometason-creme" });
    expect(explained("Xylocain-gel")).not.toMatchObject({ class: "finding" });
  });

  it("tells what the medicine in a dose or a treatment is, and keeps the word", () => {
    expect(explained("metformindosis")).toMatchObject({ notation: "metformindosis", means: expect.stringMatching(/Metformin.*diabetes/u) as unknown });
  });

  it("leaves short names alone, which begin too many other words", () => expect(explained("linkside")).toBe("understood"));
});
