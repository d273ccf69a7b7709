import { wordSpeaker } from "../documents/word-speaker.ts";
import { fillWords } from "../fill-words.ts";
import type { PageWord, PageWords } from "../interface-words.ts";
import type { PlainTerm, TermSense } from "../plain-note.ts";
import { element } from "./element.ts";

/** What can be done from a card. */
export interface CardActions {
  /** The reader knows this concept. */
  know(concept: string): void;
  /** Opens the glossary at a concept. */
  readMore(concept: string): void;
}

const BASIS: Readonly<Record<string, PageWord>> = {
  textbook: "pageBasisTextbook",
  guideline: "pageBasisGuideline",
  nomenclature: "pageBasisNomenclature",
  "drug-register": "pageBasisRegister",
  "lab-handbook": "pageBasisLab",
  usage: "pageBasisUsage",
};

/** What a card says of a term: what it means in plain words, how sure that is, what the note says, and on what it rests. */
export function drawCard(term: PlainTerm, words: PageWords): Node[] {
  const basis = basisOf(term);
  return [
    ...(term.certain ? drawCertain(term, words) : drawDoubt(term, words)),
    element("p", { class: "original" }, `${words.pageOriginal}: `, element("q", { lang: "da" }, term.source.text)),
    ...(basis ? [element("p", { class: "basis" }, fillWords(words.pageBasis, words[basis]))] : []),
  ];
}

/**
 * The buttons of a card. Only what stands in the glossary can be read more of there, or be known by its concept. The
 * note's own word can be heard where the device itself can speak Danish.
 */
export function drawCardActions(term: PlainTerm, words: PageWords, { know, readMore }: CardActions, speak = wordSpeaker()): Node[] {
  const listed = term.origin === "glossary";
  return [
    ...(listed ? [drawAction(words.pageMore, () => readMore(term.sense))] : []),
    ...(listed && term.certain ? [drawAction(words.pageKnow, () => know(term.sense))] : []),
    ...(speak ? [drawAction(words.pageHear, () => speak(term.source.text))] : []),
  ];
}

function drawAction(name: string, act: () => void): Node {
  const button = element("button", { type: "button", tabindex: "-1" }, name);
  button.addEventListener("click", act);
  return button;
}

function basisOf({ origin, basis }: PlainTerm): PageWord | undefined {
  if (origin === "own") return "pageBasisOwn";
  return origin === "parts" || origin === "built" ? "pageBasisParts" : BASIS[basis];
}

function drawCertain(term: PlainTerm, words: PageWords): Node[] {
  return [element("span", { class: "doubt sure" }, words.pageSure), ...drawMeaning(term)];
}

function drawMeaning({ plain, explanation }: Pick<TermSense, "plain" | "explanation">): Node[] {
  return [element("strong", { lang: "da" }, plain), element("p", { lang: "da" }, explanation)];
}

function drawDoubt(term: PlainTerm, words: PageWords): Node[] {
  const mark = element("span", { class: "doubt" }, words.pageUnsure);
  if (term.candidates.length < 2) {
    return [mark, ...drawMeaning(term), element("p", { class: "quiet" }, words.pageUnsureWhy)];
  }
  const senses = term.candidates.map((sense) => element("li", {}, ...drawMeaning(sense)));
  return [mark, element("p", { class: "quiet" }, words.pageUnsureBetween), element("ul", {}, ...senses)];
}
