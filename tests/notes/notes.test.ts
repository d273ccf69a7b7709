import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openPipeline } from "../../scripts/explain/open-pipeline.ts";

const folder = "tests/notes";
const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Whole notes, so that a change in the language is read like code. `npm run new:note -- SLUG` renews one. */
describe("whole notes", async () => {
  const rewrite = await openPipeline([]);

  it.each(slugs)("%s", async (slug) => {
    const note = readFileSync(join(folder, slug, "note.txt"), "utf8");
    const { plain } = await rewrite(note, "patient");
    expect(`${plain}\n`).toBe(readFileSync(join(folder, slug, "plain.txt"), "utf8"));
  });
});
