import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scoreSenses, type SenseCase } from "../../scripts/glossary/score-senses.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const cases = JSON.parse(readFileSync("tests/senses/dev.json", "utf8")) as SenseCase[];

describe("the senses of ambiguous forms", () => {
  const { right, wrong } = scoreSenses(cases, builtInGlossary());

  it("chooses a wrong sense in at most 1 % of the sentences", () => {
    expect(wrong.length / cases.length, wrong.map(({ item, got }) => `${got}: ${item.text}`).join("\n")).toBeLessThanOrEqual(0.01);
  });

  it("chooses the right sense in at least 90 %", () => {
    expect(right.length / cases.length).toBeGreaterThanOrEqual(0.9);
  });

  it("only names concepts that the glossary has", () => {
    const { senses, concepts } = builtInGlossary();
    const missing = [...senses.values()].flatMap((form) => form.senses.filter(({ id }) => !concepts.has(id)).map(({ id }) => `${form.form}: ${id}`));
    expect(missing).toEqual([]);
  });
});
