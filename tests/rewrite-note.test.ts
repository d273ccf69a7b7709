import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn } from "../lib/guard/same-numbers.ts";
import { rewriteNote } from "../lib/rewrite-note.ts";
import { builtInGlossary } from "./support/built-in-glossary.ts";

const glossary = builtInGlossary();
const clinical = fc.array(fc.constantFrom(
  "Obj.:", "Plan:", "Pt.", "indl.", "dyspnø", "ingen", "tbl.", "metoprolol", "50 mg", "x 2", "hø.", "ve.", "sat.", "91 %", ",", ".", "\n", "obs.", "LE", "Mor", "BT 118/72",
  "infiltrat", "i", "underlap", "1 x 3", "37,5", "(", ")", "CT", "uden", "8.3.2025", "kl. 14.30", "😀", "\u0301", "½",
), { maxLength: 40 }).map((words) => words.join(" "));

describe("for any text", () => {
  it.each([["random", fc.string({ unit: "binary", maxLength: 120 })], ["clinical", clinical]] as const)("(%s) nothing throws, spans are exact and ordered, no number is lost, the output is valid Unicode", async (_kind, texts) => {
    await fc.assert(fc.asyncProperty(texts, async (text) => {
      const note = await rewriteNote(text, { glossary });
      let last = 0;
      for (const { source, plain, plainSpan } of note.sentences) {
        expect(text.slice(source.start, source.end)).toBe(source.text);
        expect(note.plain.slice(plainSpan.start, plainSpan.end)).toBe(plain);
        expect(source.start).toBeGreaterThanOrEqual(last);
        last = source.end;
      }
      for (const { source, plainSpan } of note.terms) {
        expect(text.slice(source.start, source.end)).toBe(source.text);
        if (plainSpan) expect(plainSpan.end).toBeLessThanOrEqual(note.plain.length);
      }
      const after = numbersIn(note.plain);
      for (const sentence of note.sentences) for (const value of numbersIn(sentence.source.text).keys()) expect(after.has(value)).toBe(true);
      if (text.isWellFormed()) expect(note.plain.isWellFormed()).toBe(true);
    }), { numRuns: 150 });
  });

  it("stops when told to", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(rewriteNote("Ingen feber.", { glossary, signal: stop.signal })).rejects.toThrow();
  });
});
