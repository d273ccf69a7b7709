import { expect, test } from "vitest";
import { explainTumourStage } from "../../lib/glossary/tumour-stage.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

test.each([
  ["pT2N1M0", "Et mål for, hvor udbredt kræften er. T2: knudens størrelse fra 1 til 4. N1: i lymfeknuder. M0: ikke set andre steder."],
  ["ypT0N0", "Et mål for, hvor udbredt kræften er. T0: ingen knude fundet. N0: ikke i lymfeknuder."],
  ["cT1cN0Mx", "Et mål for, hvor udbredt kræften er. T1c: knudens størrelse fra 1 til 4. N0: ikke i lymfeknuder. Mx: spredning er ikke vurderet."],
])("%s is read letter by letter, and stays in the text", (word, means) => {
  const found = explainTumourStage(word, builtInGlossary());
  expect(found?.concept.means).toBe(means);
  expect(found?.concept.notation).toBe(word);
});

test.each(["T2", "TN", "T8N9", "tn0", "TNM", "N1M0"])("%s is no stage", (word) => expect(explainTumourStage(word, builtInGlossary())).toBeNull());
