import type { PageWords } from "../interface-words.ts";
import type { PlainTerm, TermSense } from "../plain-note.ts";
import { element } from "./element.ts";

/** What stands on the card of a term: what it means in plain words, and what the note says. */
export function drawCard(term: PlainTerm, words: PageWords): Node[] {
  return [
    ...(term.certain ? drawMeaning(term) : drawDoubt(term, words)),
    element("p", { class: "original" }, `${words.pageOriginal}: `, element("q", {}, term.source.text)),
  ];
}

function drawMeaning({ plain, explanation }: Pick<TermSense, "plain" | "explanation">): Node[] {
  return [element("strong", {}, plain), element("p", {}, explanation)];
}

function drawDoubt(term: PlainTerm, words: PageWords): Node[] {
  const mark = element("span", { class: "doubt" }, words.pageUnsure);
  if (term.candidates.length < 2) {
    return [mark, ...drawMeaning(term), element("p", { class: "quiet" }, words.pageUnsureWhy)];
  }
  const senses = term.candidates.map((sense) => element("li", {}, ...drawMeaning(sense)));
  return [mark, element("p", { class: "quiet" }, words.pageUnsureBetween), element("ul", {}, ...senses)];
}
