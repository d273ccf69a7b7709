import type { PageWords } from "../interface-words.ts";
import type { PlainNote } from "../plain-note.ts";
import { element } from "./element.ts";
import { keptAsWritten } from "./kept-as-written.ts";
import { plainBlocks, type BlockSentence, type PlainBlock } from "./plain-blocks.ts";
import { sentencePieces } from "./sentence-pieces.ts";

/** The finished plain version as elements: headings, paragraphs and lists, with the terms to press. */
export function drawPlainNote(note: PlainNote, words: PageWords): Node[] {
  const drawn: Node[] = [];
  let list: HTMLElement | null = null;
  for (const block of plainBlocks(note)) {
    if (block.kind !== "item") {
      list = null;
      drawn.push(drawBlock(block, note, words));
      continue;
    }
    if (!list) drawn.push(list = element("ul"));
    list.append(drawBlock(block, note, words));
  }
  return drawn;
}

function drawBlock(block: PlainBlock, note: PlainNote, words: PageWords): HTMLElement {
  if (block.kind === "heading") return element("h4", {}, block.text);
  const sentences = block.sentences.flatMap((sentence, number) => [
    ...(number > 0 ? [" "] : []),
    drawSentence(sentence, note, words),
  ]);
  return element(block.kind === "item" ? "li" : "p", {}, ...sentences);
}

function drawSentence({ index, span }: BlockSentence, note: PlainNote, words: PageWords): HTMLElement {
  const drawn = element("span", { class: "sentence", "data-sentence": String(index) });
  for (const { text, term } of sentencePieces(note.plain, span, note.terms)) {
    drawn.append(term === null ? text : drawTerm(text, term, note));
  }
  const sentence = note.sentences[index];
  if (sentence && keptAsWritten(sentence, note)) {
    drawn.append(" ", element("span", { class: "kept", title: words.pageKeptWhy }, words.pageKept));
  }
  return drawn;
}

/**
 * A term takes part in the text like a button. No `<button>`, though: browsers lay that out as one box, and a wording of
 * several words must break over lines like any other text.
 */
function drawTerm(text: string, term: number, note: PlainNote): HTMLElement {
  const sure = note.terms[term]?.certain ?? true;
  const name = sure ? "term" : "term unsure";
  return element("span", { role: "button", tabindex: "0", class: name, "data-term": String(term) }, text);
}
