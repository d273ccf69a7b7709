import { describe, expect, it } from "vitest";
import { carelessWriter } from "../../scripts/guard/careless-writer.ts";
import { brokenFacts } from "../../scripts/guard/broken-facts.ts";
import { checkGenerated } from "../../scripts/guard/check-generated.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

describe("generated sentences", () => {
  it("brokenFacts sees what is wrong", () => {
    const finding = { name: "tyfus", shown: ["tyfus"], words: ["tyfus"] };
    const sentence = { text: "Ingen tyfus, CRP 12.", facts: [{ kind: "denied" as const, finding }, { kind: "number" as const, text: "12" }] };
    expect(brokenFacts(sentence, "Du har ikke tyfus. CRP er 12.")).toEqual([]);
    expect(brokenFacts(sentence, "Du har tyfus. CRP er 12.")).toHaveLength(1);
    expect(brokenFacts(sentence, "Du har ikke tyfus. CRP er 15.")).toHaveLength(2);
  });

  it("no fact of 2,000 is broken by the glossary's version", async () => {
    const { violations } = await checkGenerated(builtInGlossary(), [], { count: 2000, seed: 20260101 });
    expect(violations).toEqual([]);
  }, 180_000);

  it("hardly any mistake of a careless writer reaches the reader", async () => {
    const { violations, withheld } = await checkGenerated(builtInGlossary(), [carelessWriter()], { count: 500, seed: 77 });
    expect(withheld).toBeGreaterThan(400);
    expect(violations.length).toBeLessThanOrEqual(2);
  }, 120_000);
});
