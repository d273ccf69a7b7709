import { describe, expect, it } from "vitest";
import { readClipped } from "../../lib/glossary/clipped-word.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const read = (word: string) => readClipped(word, builtInGlossary())?.concept.name ?? null;

describe("readClipped", () => {
  it.each([["lysreag", "lysreagerende"], ["Rektaleksplor", "rektaleksploration"], ["dysfag", "dysfagi"], ["konjunktivit", "konjunktivitis"]])("reads %s as the only term that ends so", (word, term) => {
    expect(read(word)).toBe(term);
  });

  it.each([
    ["cholecyst", "stones, the gallbladder's inflammation and its removal all begin so"], ["ingvinal", "the hernia is another word"],
    ["metopr", "medicine is never guessed"], ["sinus", "too short"], ["lyskebro", "cut after a vowel"],
  ])("leaves %s: %s", (word) => {
    expect(read(word)).toBeNull();
  });
});
