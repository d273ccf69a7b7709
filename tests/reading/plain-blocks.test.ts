import { expect, test } from "vitest";
import { plainBlocks } from "../../lib/reading/plain-blocks.ts";
import { plainNote } from "../support/plain-note.ts";

test("sections become headings, sentences on one line a paragraph, bullets items without their mark", () => {
  const note = plainNote();
  const blocks = plainBlocks(note).map((block) => block.kind === "heading"
    ? `# ${block.text}`
    : `${block.kind}: ${block.sentences.map(({ span }) => note.plain.slice(span.start, span.end)).join(" | ")}`);
  expect(blocks).toEqual([
    "paragraph: Du har åndenød. | Du har sat.",
    "# Det så lægen",
    "item: Puls 96",
    "item: Blodtryk 148/86",
  ]);
});
