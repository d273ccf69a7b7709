import { describe, expect, it } from "vitest";
import { isCalledIllness, letsNothingShow, tellsWhatWas } from "../../lib/slots/tells-what-was.ts";
import { readSentence } from "../support/read-sentence.ts";

const words = (text: string) => text.split(" ").map((word) => ({ word, slot: null }));

describe("tellsWhatWas", () => {
  it.each(["du fik lavet en prøve .", "der var vand i lungen .", "scanningen viser forværring ."])("%s", (text) => expect(tellsWhatWas(words(text))).toBe(true));
  it.each(["du skal til kontrol .", "der er planlagt en scanning ."])("not: %s", (text) => expect(tellsWhatWas(words(text))).toBe(false));
});

describe("letsNothingShow: only what was examined can show something", () => {
  it.each([
    ["sygdommene viser forhøjet blodtryk .", "Komorbiditet: hypertension.", true],
    ["scanningen viser forværring .", "CT-angio ved progression.", true],
    ["røntgenbilledet viste ingen brud .", "Rtg. u. fraktur.", false],
    ["alt viser det .", "Alt viser det.", false],
  ])("»%s« for »%s«: %s", (plain, source, refused) => expect(letsNothingShow(words(plain), [], source)).toBe(refused));
});

describe("isCalledIllness: nobody is an illness", () => {
  const { slots } = readSentence("Formodet pneumoni.");
  const tokens = (text: string) => [...words(text), { word: "<disease>", slot: 0, form: "bare" as const }];
  it("refuses »du er formodet …«", () => expect(isCalledIllness(tokens("du er formodet"), slots)).toBe(true));
  it("lets »du har …« and »du er i bedring efter …« pass", () => {
    expect(isCalledIllness(tokens("du har formodet"), slots)).toBe(false);
    expect(isCalledIllness(tokens("du er i bedring efter"), slots)).toBe(false);
  });
});
