import type { PageWords } from "../interface-words.ts";
import type { PlainNote } from "../plain-note.ts";
import { drawSentence } from "./draw-sentence.ts";
import { element } from "./element.ts";
import { plainBlocks } from "./plain-blocks.ts";

/** The note and its plain version side by side: a copy of each sentence, and what it says in everyday Danish. */
export function drawBeside(note: PlainNote, words: PageWords, known: ReadonlySet<string>): Node[] {
  const rows = plainBlocks(note).flatMap((block) => {
    if (block.kind === "heading") return [drawPair(element("p", {}, block.source), element("h4", {}, block.text))];
    return block.sentences.map((sentence) => drawPair(
      element("p", {}, note.sentences[sentence.index]?.source.text.trim() ?? ""),
      element("p", {}, drawSentence(sentence, note, words, known)),
      sentence.index,
    ));
  });
  const names = drawPair(element("p", {}, words.pageSource), element("p", {}, words.pagePlain));
  names.classList.add("names");
  names.lang = words.pageLanguage;
  return [element("div", { class: "beside" }, names, ...rows)];
}

function drawPair(source: HTMLElement, said: HTMLElement, sentence?: number): HTMLElement {
  source.classList.add("source");
  const pair = element("div", { class: "pair" }, source, said);
  if (sentence !== undefined) pair.dataset.sentence = String(sentence);
  return pair;
}
