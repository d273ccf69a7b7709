import { describe, expect, it } from "vitest";
import { lineUp } from "../../lib/slots/plain-tokens.ts";
import { plainTokensFromText, plainTokensToText } from "../../lib/slots/plain-token-text.ts";
import { readSentence } from "../support/read-sentence.ts";

const lined = (source: string, target: string) => {
  const { tokens, missing } = lineUp(target, readSentence(source));
  return { text: plainTokensToText(tokens), missing };
};

describe("lineUp", () => {
  it("takes the author's brackets for slots", () => {
    expect(lined("Ingen tegn på LE.", "Der er ingen tegn på [blodprop i lungen|LE].")).toEqual({ text: "der er ingen tegn på <0:bare> ~.", missing: [] });
  });
  it("finds numbers, sides and doses without brackets", () => {
    expect(lined("Gliclazid 30 mg x 2.", "Du får [gliclazid|Gliclazid] 30 mg 2 gange om dagen.").text).toBe("du får <0:bare> <1:bare> mg <2:bare> ~.");
  });
  it("reads the form from the author's wording", () => {
    expect(lined("KAD fjernet.", "[Kateteret i blæren|KAD] blev fjernet.").text).toBe("<0:definite> blev fjernet ~.");
  });
  it("does not take a verb for a noun", () => {
    expect(lined("Diplopi.", "Du [ser dobbelt|Diplopi].").missing).toEqual([0]);
  });
  it("says which slots the plain sentence does not mention", () => {
    expect(lined("Tobak: 10 stk.", "Du ryger.").missing.length).toBeGreaterThan(0);
  });
});

describe("plain tokens as text", () => {
  it("come back as they were", () => {
    const { tokens } = lineUp("Du får [metoprolol|metoprolol]-tabletter, 50 mg.", readSentence("Tbl. metoprolol 50 mg."));
    expect(plainTokensToText(plainTokensFromText(plainTokensToText(tokens)))).toBe(plainTokensToText(tokens));
  });
});
