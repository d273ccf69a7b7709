import { expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { speakOfRelative } from "../../lib/rewrite/speak-of-relative.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

it.each([
  ["67-årig mand indlagt med pneumoni.", "mother", /din mor|\bhun\b/iu],
  ["Kvinde på 80 år. Pt. har feber.", "father", /din far|\bhan\b/iu],
] as const)("%s is not said of a %s", async (note, relative, never) => {
  expect(speakOfRelative(await rewriteNote(note, { glossary: builtInGlossary(), writers: [] }), relative).plain).not.toMatch(never);
});
