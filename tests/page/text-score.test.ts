import fc from "fast-check";
import { expect, test } from "vitest";
import { TextScore } from "../../lib/page/text-score.ts";

const WORDS = fc.constantFrom(
  "Obj.:", "BT 140/90", "st.p. ia.", "pt.", "Plan:", "kontr.", "tbl.", "50 mg x 2", "ingen", "dyspnø", "\n", "og", "at", "det", "er", "du", "cookies", "vi søger",
  "Kære", "Hvad gør jeg?", "4,1 mmol/L", "P-Kalium", "patienten", "und", "der", "nicht", "Overlæge", "kommer i dag til", "\nEpikrise",
);

test("what is said early is what the whole score says", () => {
  fc.assert(fc.property(fc.array(WORDS, { maxLength: 200 }), fc.double({ min: -12, max: 12, noNaN: true }), (words, least) => {
    const text = words.join(" ");
    const early = new TextScore(text).passes((score) => score >= least);
    expect(early).toBe(new TextScore(text).score >= least);
  }));
});

test("says why, strongest first", () => {
  const { score, reasons, danish } = new TextScore("Obj.: BT 140/90, p 72. Plan: Tbl. metoprolol 50 mg x 1, kontr. om 3 mdr. Du søger?");
  expect(score).toBeGreaterThan(3.5);
  expect(danish).toBe(true);
  expect(reasons).toEqual([
    "measured 4.8", "abbreviation 4.2", "capitals 1.2", "address to the reader -1.1", "heading 1.0", "telegram or prose 1.0", "unit 0.8", "short form 0.3", "theme 0.3",
  ]);
});
