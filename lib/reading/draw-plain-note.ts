import type { PageWords } from "../interface-words.ts";
import type { PlainNote } from "../plain-note.ts";
import { element } from "./element.ts";
import { keptAsWritten } from "./kept-as-written.ts";
import { plainBlocks, type BlockSentence, type PlainBlock } from "./plain-blocks.ts";
import { sentencePieces, type SentencePiece } from "./sentence-pieces.ts";

/** Signs at the start of a text that belong to the word before them. */
const CLOSING = /^[^\s\p{L}\p{N}([«„-]+/u;

/** The finished plain version as elements: headings, paragraphs and lists, with the terms as buttons. */
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
  drawn.append(...drawPieces(sentencePieces(note.plain, span, note.terms), note));
  const sentence = note.sentences[index];
  if (sentence && keptAsWritten(sentence, note)) {
    drawn.append(" ", element("span", { class: "kept", title: words.pageKeptWhy }, words.pageKept));
  }
  return drawn;
}

/** A line may break on either side of a button, so what closes up to a term is tied to it: no full stop stands alone. */
function drawPieces(pieces: readonly SentencePiece[], note: PlainNote): (Node | string)[] {
  return pieces.flatMap(({ text, term }, index) => {
    if (term !== null) {
      const close = CLOSING.exec(pieces[index + 1]?.text ?? "")?.[0] ?? "";
      const button = drawTerm(text, term, note);
      return close ? [element("span", { class: "tied" }, button, close)] : [button];
    }
    const afterTerm = index > 0 && pieces[index - 1]?.term !== null;
    return [afterTerm ? text.replace(CLOSING, "") : text];
  });
}

function drawTerm(text: string, term: number, note: PlainNote): HTMLElement {
  const sure = note.terms[term]?.certain ?? true;
  return element("button", { type: "button", class: sure ? "term" : "term unsure", "data-term": String(term) }, text);
}
