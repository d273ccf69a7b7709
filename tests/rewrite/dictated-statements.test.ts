import { describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const LETTER = "Patienten er en 71-årig kvinde kendt med hypertension, hun kommer ind på grund af talebesvær, set sidst rask kl. 22.30, blodtrykket er 178/96, der er ingen nakkestivhed, CT-scanning af cerebrum viser ingen blødning, hun indlægges til telemetri, rivaroxaban pauseres indtil MR-scanning i morgen, og datteren er informeret.";
const SHORTHAND = "44-årig k., rask fraset migræne, henv. af vagtlæge obs. DVT hø. UE efter flyrejse for 5 dg. siden, hævelse + ømhed i læg, omfang 38 vs 35 cm, ingen dyspnø, D-dimer 2,1, UL viser trombe i v. poplitea, start rivaroxaban 15 mg x 2 i 3 uger herefter 20 mg x 1, seponér p-piller, kompressionsstrømpe kl. 2, inf. om blødningsrisiko.";

describe("a dictated paragraph", () => {
  it("is laid beside its plain version statement by statement, and no letter of it is left out", async () => {
    const { sentences } = await rewriteNote(LETTER, { glossary: builtInGlossary() });
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.map(({ source }) => source.text).join(" ")).toBe(LETTER);
  });

  it("ends every statement with a full stop and begins it with a capital", async () => {
    const { sentences } = await rewriteNote(LETTER, { glossary: builtInGlossary() });
    for (const { plain } of sentences) expect(plain).toMatch(/^[\p{Lu}\d].*[^,]\.$/u);
  });

  it("places each term within the sentence that has it", async () => {
    const { sentences, terms, plain } = await rewriteNote(LETTER, { glossary: builtInGlossary() });
    for (const { source, plainSpan } of terms) {
      const own = sentences.find(({ source: { start, end } }) => start <= source.start && source.end <= end);
      expect(own, source.text).toBeDefined();
      if (plainSpan) expect(own?.plainSpan.start).toBeLessThanOrEqual(plainSpan.start);
    }
    expect(plain).not.toContain("undefined");
  });

  it("is parted in shorthand too, and what stands behind a stopped medicine is not stopped with it", async () => {
    const { sentences } = await rewriteNote(SHORTHAND, { glossary: builtInGlossary() });
    const stopped = sentences.find(({ source }) => source.text.startsWith("seponér"));
    expect(stopped?.source.text).toBe("seponér p-piller,");
  });

  it("counts its statements in what it tells while it writes", async () => {
    const told: [number, number][] = [];
    await rewriteNote(LETTER, { glossary: builtInGlossary(), onSentence: (_, done, total) => told.push([done, total]) });
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
    expect(told.every(([done, total]) => done <= total)).toBe(true);
  });
});
