import type { PageWords } from "../interface-words.ts";
import type { PlainNote } from "../plain-note.ts";
import { drawSentence } from "./draw-sentence.ts";
import { element } from "./element.ts";
import { plainBlocks, type PlainBlock } from "./plain-blocks.ts";

/** The finished plain version as elements: headings, paragraphs and lists, with the terms to press. */
export function drawPlainNote(note: PlainNote, words: PageWords, known: ReadonlySet<string> = new Set()): Node[] {
  const drawn: Node[] = note.withoutModel ? [element("p", { class: "aside" }, words.pageWithoutModel)] : [];
  let list: HTMLElement | null = null;
  for (const block of plainBlocks(note)) {
    if (block.kind !== "item") {
      list = null;
      drawn.push(drawBlock(block, note, words, known));
      continue;
    }
    if (!list) drawn.push(list = element("ul"));
    list.append(drawBlock(block, note, words, known));
  }
  return drawn;
}

function drawBlock(block: PlainBlock, note: PlainNote, words: PageWords, known: ReadonlySet<string>): HTMLElement {
  if (block.kind === "heading") return element("h4", {}, block.text);
  const sentences = block.sentences.flatMap((sentence, number) => [
    ...(number > 0 ? [" "] : []),
    drawSentence(sentence, note, words, known),
  ]);
  return element(block.kind === "item" ? "li" : "p", {}, ...sentences);
}
