import type { PageWords } from "../interface-words.ts";
import type { PlainNote } from "../plain-note.ts";
import { element } from "./element.ts";
import { nextSteps } from "./next-steps.ts";
import { wholeMeasures } from "./whole-measures.ts";

/** "Hvad skal der ske nu": one button a step, which leads to where it stands. Nothing if the note has no steps. */
export function drawNextSteps(note: PlainNote, words: PageWords): Node[] {
  const steps = nextSteps(note);
  // A note that is all plan would be shown twice.
  if (steps.length === 0 || steps.length > note.sentences.length / 2) return [];
  const items = steps.map(({ sentence, text }) =>
    element("li", {}, element("button", { type: "button", class: "step", "data-step": String(sentence) }, ...wholeMeasures(text))));
  const list = element("ul", { lang: "da" }, ...items);
  return [element("section", { class: "next", lang: words.pageLanguage, "aria-label": words.pageNext }, element("h4", {}, words.pageNext), list)];
}
