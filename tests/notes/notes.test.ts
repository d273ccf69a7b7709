import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const folder = "tests/notes";
const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Whole notes, so that a change in the language is read like code. `npm run new:note -- SLUG` renews one. */
describe("whole notes", () => {
  it.each(slugs)("%s", async (slug) => {
    const note = readFileSync(join(folder, slug, "note.txt"), "utf8");
    const { plain } = await rewriteNote(note, { glossary: builtInGlossary() });
    expect(`${plain}\n`).toBe(readFileSync(join(folder, slug, "plain.txt"), "utf8"));
  });
});
