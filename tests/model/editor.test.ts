import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestOrder } from "../../lib/model/best-order.ts";
import { openEditor } from "../../lib/model/editor.ts";
import type { EditorNetwork } from "../../lib/model/editor-network.ts";
import { readModelFiles } from "../../lib/model/model-files.ts";
import { modelWriter } from "../../lib/model/open-model.ts";
import { openWordPieces } from "../../lib/model/word-pieces.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { FORM_TAGS } from "../../lib/slots/slot.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";
import { readSentence } from "../support/read-sentence.ts";

const STEPS = 4;
const PHRASES = ["", "[?]", "der er", "du har", "."];
const files = { vocabulary: ["[PAD]", "[UNK]", "[CLS]"], phrases: PHRASES, senses: [], licences: {}, settings: { forms: FORM_TAGS, steps: STEPS, threshold: 0, sense: 1 } };

/** A network that says whatever a row of numbers from 0 to 1 makes it say. */
function madNetwork(luck: readonly number[]): EditorNetwork {
  const at = (i: number) => luck[i % luck.length] ?? 0.5;
  const scores = (count: number, seed: number) => Float32Array.from({ length: count }, (_, i) => Math.log(0.01 + at(i * 7 + seed)));
  return {
    run: async ({ first }) => ({
      order: scores(first.length ** 2, 1), forms: scores(first.length * FORM_TAGS.length, 2), senses: new Float32Array(), sure: scores(first.length * STEPS, 3),
      phrases: Array.from({ length: first.length * STEPS }, (_, i) => [0, 2, 3, 4][Math.floor(at(i + 5) * 4)] ?? 0),
    }),
    close: async () => undefined,
  };
}

describe("the editor", () => {
  it("writes every slot exactly once, whatever the network says", async () => {
    const sentences = ["Infiltrat i hø. underlap, sat. 91 %.", "Tbl. prednisolon 37,5 mg x 1 i 5 dg.", "Udskrives til hjemmet."].map(readSentence);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...sentences), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 }), async (sentence, luck) => {
      const edited = await openEditor(madNetwork(luck), files).edit(sentence);
      if (edited === null) return;
      const slots = edited.tokens.flatMap(({ slot }) => (slot === null ? [] : [slot]));
      expect([...slots].sort()).toEqual(sentence.slots.map((_, i) => i));
    }), { numRuns: 200 });
  });

  it("says nothing where it would have to write a phrase that it does not know", async () => {
    const network = { ...madNetwork([0.3]), run: async ({ first }: { first: readonly number[] }) => ({ ...await madNetwork([0.3]).run({ ids: [], first }, []), phrases: Array(first.length * STEPS).fill(1) as number[] }) };
    expect(await openEditor(network, files).edit(readSentence("Ingen tegn på LE."))).toBeNull();
  });
});

describe("the model as a writer", () => {
  const allAuthored = { newIn: () => ({ pairs: 0, triples: 0, calling: false }) };
  const writer = (confidence: number) => modelWriter({ edit: async (sentence) => ({ confidence, tokens: [{ word: "tja", slot: null }, ...sentence.slots.map((_, slot) => ({ word: "", slot, form: "bare" as const })), { word: ".", slot: null }] }) }, allAuthored, 0.5);
  it("leaves the sentence to the glossary where it is not sure", async () => {
    expect((await rewriteNote("Ingen tegn på LE.", { glossary: builtInGlossary(), writers: [writer(0.4)] })).sentences[0]?.by).toBe("glossary");
  });
  it("is under the guard", async () => {
    expect((await rewriteNote("Ingen tegn på LE.", { glossary: builtInGlossary(), writers: [writer(0.9)] })).sentences[0]).toMatchObject({ by: "glossary", withheld: expect.stringMatching(/^model: same-negations/u) as string });
  });
});

describe("bestOrder", () => {
  it("follows the likeliest path and lets the rest go", () => {
    const certain = -0.01, never = -9;
    // start → 2 → 1 → end; 3 goes.
    const rows = [[never, never, certain, never], [certain, never, never, never], [never, certain, never, never], [never, never, never, certain]];
    expect(bestOrder(Float32Array.from(rows.flat()), 4, new Set([1]))?.following).toEqual([2, 0, 1, 3]);
  });
});

describe("openWordPieces", () => {
  const pieces = openWordPieces(["[PAD]", "[UNK]", "[CLS]", "<disease>", "▁ingen", "▁teg", "n", "▁", "å", "p", "."]);
  it("cuts words into the longest pieces and remembers where each begins", () => {
    expect(pieces.encode(readSentence("Ingen tegn på pneumoni."))).toEqual({ ids: [2, 4, 5, 6, 9, 8, 3, 10], first: [0, 1, 2, 4, 6, 7] });
  });
});

describe("readModelFiles", () => {
  it("refuses a file that is not what the release holds", async () => {
    const text = (content: string) => new TextEncoder().encode(content);
    await expect(readModelFiles(async (name) => text(name === "sha256.json" ? `{"config.json":"${"0".repeat(64)}"}` : "{}"))).rejects.toThrow(/damaged/u);
  });
});
