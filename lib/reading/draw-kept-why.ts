import type { PageWords } from "../interface-words.ts";
import type { PlainNote } from "../plain-note.ts";
import { element } from "./element.ts";
import { keptAsWritten } from "./kept-as-written.ts";

/** Why sentences were kept as written, once below the note: the mark's tooltip is only for those who have a mouse. */
export function drawKeptWhy(note: PlainNote, words: PageWords): Node[] {
  if (!note.sentences.some((sentence) => keptAsWritten(sentence, note))) return [];
  const mark = element("span", { class: "kept" }, words.pageKept);
  return [element("p", { class: "aside why", lang: words.pageLanguage }, mark, " ", words.pageKeptWhy)];
}
