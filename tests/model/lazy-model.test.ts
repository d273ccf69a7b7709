import { describe, expect, it, vi } from "vitest";
import { lazyModel } from "../../lib/model/lazy-model.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const silent = { write: () => null, tell: async () => null, close: async () => undefined };

describe("lazyModel", () => {
  it("opens once, at the first sentence", async () => {
    const open = vi.fn(async () => silent);
    const model = lazyModel(open);
    expect(open).not.toHaveBeenCalled();
    await rewriteNote("Ingen feber. Ingen hoste.", { glossary: builtInGlossary(), writers: [model] });
    expect(open).toHaveBeenCalledTimes(1);
    expect(model.state()).toBe("open");
  });
  it("leaves the note to the glossary when the model can't be loaded, and says so", async () => {
    const model = lazyModel(() => Promise.reject(new Error("no memory")));
    const { sentences } = await rewriteNote("Ingen dyspnø.", { glossary: builtInGlossary(), writers: [model] });
    expect(sentences[0]).toMatchObject({ by: "glossary", plain: "Du har ingen åndenød." });
    expect(model.state()).toBe("failed");
  });
  it("gives its memory back when idle, and opens again when it is needed", async () => {
    const close = vi.fn(async () => undefined);
    const open = vi.fn(async () => ({ ...silent, close }));
    const model = lazyModel(open, 5);
    await rewriteNote("Ingen feber.", { glossary: builtInGlossary(), writers: [model] });
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    expect(model.state()).toBe("resting");
    await rewriteNote("Ingen feber.", { glossary: builtInGlossary(), writers: [model] });
    expect(open).toHaveBeenCalledTimes(2);
  });
});
