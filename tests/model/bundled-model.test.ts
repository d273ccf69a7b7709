import { existsSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { MODEL_FOLDER, openBundledModel } from "../../scripts/evaluate/open-bundled-model.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const there = existsSync(new URL("sha256.json", MODEL_FOLDER));

describe.runIf(there)("the bundled model", async () => {
  const model = there ? await openBundledModel() : null;
  afterAll(() => model?.close());

  it("loads, its files being what the release holds", () => {
    expect(model?.name).toBe("model");
  });
  it("writes sentences, and every number of the note stands in them", async () => {
    const text = "Udskrives til eget hjem. Må ikke flyve i 4 uger. HbA1c uændret 58. Tbl. prednisolon 37,5 mg x 1 i 5 dg. Svar på EKG: normalt.";
    const note = await rewriteNote(text, { glossary: builtInGlossary(), writers: model ? [model] : [] });
    expect(note.sentences.some(({ by }) => by === "model")).toBe(true);
    for (const number of ["4", "58", "37,5", "5"]) expect(note.plain).toContain(number);
  });
});
