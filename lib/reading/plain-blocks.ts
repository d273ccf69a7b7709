import type { PlainNote, PlainSentence } from "../plain-note.ts";
import type { Span } from "../text/span.ts";

/** A sentence as it is drawn: which one, and the stretch of `PlainNote.plain` that is shown. */
export interface BlockSentence {
  readonly index: number;
  readonly span: Span;
}

/** One block of the plain version, in reading order. */
export type PlainBlock =
  | { readonly kind: "heading"; readonly text: string; readonly source: string }
  | { readonly kind: "paragraph" | "item"; readonly sentences: readonly BlockSentence[] };

const BULLET = /^\s*[-–•*·]\s+/u;

/** Headings, paragraphs and list items of a plain note: its own sections and line breaks, nothing guessed. */
export function plainBlocks(note: PlainNote): PlainBlock[] {
  return note.sections.flatMap((section, number): PlainBlock[] => [
    ...(section.plain ? [{ kind: "heading", text: section.plain, source: section.heading?.text ?? "" } as const] : []),
    ...sectionBlocks(note, number),
  ]);
}

function sectionBlocks(note: PlainNote, section: number): PlainBlock[] {
  const blocks: { kind: "paragraph" | "item"; sentences: BlockSentence[] }[] = [];
  let previous: PlainSentence | undefined;
  for (const [index, sentence] of note.sentences.entries()) {
    if (sentence.section !== section) continue;
    const bullet = BULLET.exec(sentence.plain)?.[0].length ?? 0;
    const span = { start: sentence.plainSpan.start + bullet, end: sentence.plainSpan.end };
    const last = blocks.at(-1);
    if (last && bullet === 0 && !(previous && breaksBetween(note.plain, previous, sentence))) {
      last.sentences.push({ index, span });
    } else {
      blocks.push({ kind: bullet > 0 ? "item" : "paragraph", sentences: [{ index, span }] });
    }
    previous = sentence;
  }
  return blocks;
}

function breaksBetween(plain: string, before: PlainSentence, after: PlainSentence): boolean {
  return plain.slice(before.plainSpan.end, after.plainSpan.start).includes("\n");
}
