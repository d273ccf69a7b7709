import { describe, expect, it } from "vitest";
import { fillSlots } from "../../lib/slots/fill-slots.ts";
import { formByShape } from "../../lib/slots/form-of-wording.ts";
import { plainTokensFromText } from "../../lib/slots/plain-token-text.ts";
import { readSentence } from "../support/read-sentence.ts";

const filled = (source: string, tokens: string) => fillSlots(plainTokensFromText(tokens), readSentence(source).slots, new Set()).map(({ text }) => text).join("");

describe("fillSlots", () => {
  it.each([
    ["Ingen dyspnø.", "du har ingen <0:bare> ~.", "Du har ingen åndenød."],
    ["Fraktur.", "der er <0:article> ~.", "Der er et knoglebrud."],
    ["Obs. pneumoni. Dyspnø.", "du har <1:bare> ~. der er mistanke om <0:bare> ~.", "Du har åndenød. Der er mistanke om lungebetændelse."],
    ["Infiltrat i hø. underlap.", "i <1:bare> <2:definite> ~.", /^I højre (?!den )/u],
    ["2 dg.", "på <0:bare> ~. sal ~. du har det godt ~.", "På 2. sal. Du har det godt."],
    ["1 dg.", "i <0:bare> dage ~.", "I 1 dag."],
    ["Polypper.", "du har <0:bare> ~.", "Du har polypper."],
    ["Vrangforestillinger.", "du har <0:bare> ~.", /^Du har faste forestillinger/u],
    ["Enkelte hypoglykæmier.", "der er enkelte <0:bare> ~.", "Der er enkelte tilfælde af lavt blodsukker."],
    ["Ingen metastaser.", "der er ingen <0:bare> ~.", "Der er ingen spredning af kræft."],
    ["3 dg.", "i <0:bare> dag ~.", "I 3 dage."],
  ])("%s", (source, tokens, expected) => {
    if (typeof expected === "string") expect(filled(source, tokens)).toBe(expected);
    else expect(filled(source, tokens)).toMatch(expected);
  });

  it("makes din and ingen agree with what the slot holds", () => {
    expect(filled("BT.", "din <0:bare> ~.")).toBe("Dit blodtryk.");
    expect(filled("Fokale læsioner.", "der er intet <0:bare> ~.")).toMatch(/^Der er ingen /u);
    expect(filled("Fraktur.", "der er ingen <0:bare> ~.")).toBe("Der er intet knoglebrud.");
  });
});

describe("formByShape", () => {
  it.each([["en knude i halsen", "article"], ["knuden i halsen", "definite"], ["de små knuder", "plural-definite"], ["smerter i brystet", "plural"], ["feber", "bare"], ["den nederste lap", "definite"]])("%s: %s", (wording, form) => {
    expect(formByShape(wording)).toBe(form);
  });
});
