import type { PageWords } from "../interface-words.ts";
import type { PlainNote } from "../plain-note.ts";
import { element } from "./element.ts";
import { keptAsWritten } from "./kept-as-written.ts";
import type { BlockSentence } from "./plain-blocks.ts";
import { sentencePieces } from "./sentence-pieces.ts";
import { wholeMeasures } from "./whole-measures.ts";

/** A plain sentence with its terms to press; words that the reader knows are plain text. */
export function drawSentence(
  { index, span }: BlockSentence,
  note: PlainNote,
  words: PageWords,
  known: ReadonlySet<string>,
): HTMLElement {
  const drawn = element("span", { class: "sentence", "data-sentence": String(index) });
  for (const { text, term } of sentencePieces(note.plain, span, note.terms)) {
    const quiet = term === null || known.has(note.terms[term]?.sense ?? "");
    drawn.append(...(quiet ? wholeMeasures(text) : [drawTerm(text, term, note)]));
  }
  const sentence = note.sentences[index];
  if (sentence && keptAsWritten(sentence, note)) {
    // On the line of the sentence's last word: at the head of the next line it would seem to be the next sentence's.
    drawn.append("\u00A0", element("span", { class: "kept", lang: words.pageLanguage, title: words.pageKeptWhy }, words.pageKept));
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
