import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewriteNote } from "../lib/rewrite-note.ts";
import { builtInGlossary } from "./support/built-in-glossary.ts";

const glossary = builtInGlossary();
/** A text four times as long may cost this many times as much: linear is 4, a square 16. */
const MOST_GROWTH = 8;
/** What takes less is measured too roughly to be compared. */
const LEAST_MS = 100;

async function cost(text: string): Promise<number> {
  const start = performance.now();
  await rewriteNote(text, { glossary });
  return performance.now() - start;
}

/** How many times as much the long text costs; measured again where another process may have been in the way. */
async function growth(unit: string, length: number): Promise<number> {
  const textOf = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least > MOST_GROWTH; attempt++) {
    const short = Math.max(LEAST_MS, await cost(textOf(length)));
    least = Math.min(least, await cost(textOf(4 * length)) / short);
  }
  return least;
}

const notes = (JSON.parse(readFileSync("tests/gold/notes-a.json", "utf8")) as { text: string }[]).map(({ text }) => text).join("\n\n");
const shapes: Readonly<Record<string, string>> = {
  "one word of many letters": "abcdefghijklmnop", "one letter": "a", "digits": "1", "words without a full stop": "patienten har feber og hoste i dag som i går ",
  "denials without a full stop": "ingen feber, ", "abbreviations that end no sentence": "pt. obs. susp. ", "lines that only wrap": "patienten har feber og hoste i dag som i går og dagen før det\n",
  "long words": `${"abcdefghij".repeat(40)} `, "numbered lines": "2. Feber\n3. Hoste\n", "numbers on one line": "2. Feber, 3. Hoste, ", "brackets": "( ", "blank lines": "\n", "spaces": " ",
};

describe("time grows with the length of a note and not with its square", () => {
  it.each(Object.entries(shapes))("%s", async (_name, unit) => {
    expect(await growth(unit, 10_000)).toBeLessThanOrEqual(MOST_GROWTH);
  });

  it("ordinary notes", async () => {
    await cost(notes.slice(0, 5_000));
    expect(await growth(notes.slice(0, 20_000), 5_000)).toBeLessThanOrEqual(MOST_GROWTH);
  });

  it("ordinary notes without a full stop", async () => {
    expect(await growth(notes.replace(/[.!?\n]+/gu, " ").slice(0, 20_000), 5_000)).toBeLessThanOrEqual(MOST_GROWTH);
  });

  const parts = fc.array(fc.constantFrom(..."aæA17.,:;()-/ \n\tx%½*", "feber", "ingen ", "pt.", "1. ", "2) ", "47-årig ", "kvinde ", "hun ", "mor ", " mg ", "tbl. ", "😀"), { minLength: 1, maxLength: 4 });
  it("anything said over and over", async () => {
    await fc.assert(fc.asyncProperty(parts, async (unit) => {
      expect(await growth(unit.join(""), 4_000)).toBeLessThanOrEqual(MOST_GROWTH);
    }), { numRuns: 15 });
  });
});

describe("what is too long to be a word or a sentence", () => {
  it("stands as the note has it, and its terms still have their cards", async () => {
    const table = `${"ingen dyspnø ".repeat(200)}og ${"b".repeat(3_000)} hypertension`;
    const { plain, sentences, terms } = await rewriteNote(table, { glossary });
    expect(plain).toBe(table);
    expect(sentences.map(({ by }) => by)).toEqual(["unchanged"]);
    expect(terms.filter(({ source }) => source.text === "dyspnø")).toHaveLength(200);
    for (const { source, plainSpan } of terms) {
      expect(table.slice(source.start, source.end)).toBe(source.text);
      expect(plain.slice(plainSpan?.start, plainSpan?.end)).toBe(source.text);
    }
  });

  it("leaves the sentences around it to be rewritten", async () => {
    const { plain } = await rewriteNote(`Pt. har dyspnø. A${"b".repeat(2_000)}. Ingen dyspnø.`, { glossary });
    expect(plain).toBe(`Du har åndenød. A${"b".repeat(2_000)}. Du har ingen åndenød.`);
  });
});
