import { describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

describe("adjectives whose wording goes on behind them", () => {
  it.each([
    ["Undgå nefrotoksiske midler.", "Undgå midler, der er skadelige for nyrerne."],
    ["Teratogene lægemidler undgås.", "Lægemidler, der er skadelige for fosteret, undgås."],
    ["Der ses ingen malignitetssuspekte lymfeknuder på halsen.", "Der ses ingen lymfeknuder, der er mistænkelige for kræft, på halsen."],
    ["Irreponibelt lyskebrok.", "Du har et lyskebrok, der er umuligt at få på plads."],
    ["Velluftede lunger.", "Lungerne er fyldte med luft."],
    ["Sidestabilt knæ.", "Knæet er stabilt til siderne."],
    ["Abdomen er palpationsømt.", "Maven er øm ved tryk."],
  ])("%s → %s", async (source, expected) => expect((await rewriteNote(source, { glossary: builtInGlossary() })).plain).toBe(expected));
});
