import type { PlainNote } from "../plain-note.ts";
import { plainBlocks } from "../reading/plain-blocks.ts";

/** A plain note as text for the clipboard: headings, paragraphs and list items, each on lines of their own. */
export function plainAsText(note: PlainNote): string {
  const lines: string[] = [];
  let before: string | undefined;
  for (const block of plainBlocks(note)) {
    const gap = before !== undefined && before !== "heading" && !(before === "item" && block.kind === "item");
    if (gap) lines.push("");
    lines.push(block.kind === "heading" ? block.text : `${block.kind === "item" ? "- " : ""}${saidIn(note, block.sentences)}`);
    before = block.kind;
  }
  return lines.join("\n");
}

function saidIn({ plain }: PlainNote, sentences: readonly { readonly span: { readonly start: number; readonly end: number } }[]): string {
  return sentences.map(({ span }) => plain.slice(span.start, span.end)).join(" ");
}
