import { describe, expect, it } from "vitest";
import { lazyModel } from "../../lib/model/load-built-in-writers.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

describe("lazyModel", () => {
  it("opens once, at the first sentence", async () => {
    let times = 0;
    const model = lazyModel(async () => { times++; return { name: "model", write: () => null }; });
    expect(times).toBe(0);
    await rewriteNote("Ingen feber. Ingen hoste.", { glossary: builtInGlossary(), writers: [model] });
    expect(times).toBe(1);
  });
  it("leaves the note to the glossary when the model can't be loaded", async () => {
    const model = lazyModel(() => Promise.reject(new Error("no memory")));
    const { sentences } = await rewriteNote("Ingen dyspnø.", { glossary: builtInGlossary(), writers: [model] });
    expect(sentences[0]).toMatchObject({ by: "glossary", plain: "Du har ingen åndenød." });
  });
});
