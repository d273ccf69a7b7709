import { fillWords } from "../fill-words.ts";
import type { PageWord, PageWords } from "../interface-words.ts";
import { drawBeside } from "./draw-beside.ts";
import { drawKeptWhy } from "./draw-kept-why.ts";
import { drawNextSteps } from "./draw-next-steps.ts";
import { drawPlainNote } from "./draw-plain-note.ts";
import { element } from "./element.ts";
import { headingLevel } from "./heading-level.ts";
import type { ReadingDesk } from "./reading-desk.ts";
import type { ReadingFrame } from "./reading-frame.ts";
import type { ReadingPhase } from "./reading-phase.ts";

const TOGGLE: Record<ReadingPhase["phase"], PageWord> = {
  folded: "pageShow",
  writing: "pageStop",
  open: "pageHide",
  failed: "pageHide",
};

/** Makes the frame say what the phase is. Sentences that stream in meanwhile are the caller's to add. */
export function showPhase(frame: ReadingFrame, desk: ReadingDesk, phase: ReadingPhase): void {
  const { words, known } = desk;
  const beside = phase.phase === "open" && desk.choices.layout === "beside";
  const { toggle, panel, body, failure, bar } = frame;
  toggle.textContent = words[TOGGLE[phase.phase]];
  toggle.setAttribute("aria-expanded", String(phase.phase !== "folded"));
  panel.hidden = phase.phase === "folded";
  panel.classList.toggle("writing", phase.phase === "writing");
  panel.classList.toggle("wide", beside);
  bar.hidden = phase.phase !== "writing";
  frame.choices.bar.hidden = phase.phase !== "open";
  frame.choices.update();
  if (phase.phase === "open") {
    const text = (beside ? drawBeside : drawPlainNote)(phase.note, words, known);
    body.replaceChildren(...drawNextSteps(phase.note, words), ...text, ...drawKeptWhy(phase.note, words));
    const level = String(headingLevel(frame.host));
    for (const heading of body.querySelectorAll("h4")) heading.ariaLevel = level;
  }
  else if (phase.phase !== "writing") body.replaceChildren();
  failure.replaceChildren(...(phase.phase === "failed" ? [element("p", {}, words.pageFailed), frame.retry] : []));
  showProgress(frame, words, phase);
}

/** The count is for the eye only: spoken at every sentence it would drown out everything else. */
function showProgress({ status, bar }: ReadingFrame, words: PageWords, phase: ReadingPhase): void {
  if (phase.phase !== "writing") {
    status.replaceChildren(...(phase.phase === "open" ? [element("span", { class: "spoken" }, words.pageDone)] : []));
    return;
  }
  if (phase.total === 0) {
    bar.removeAttribute("value");
    status.replaceChildren(words.pageWaiting);
    return;
  }
  bar.max = phase.total;
  bar.value = phase.done;
  status.replaceChildren(element("span", { "aria-hidden": "true" }, fillWords(words.pageProgress, phase.done, phase.total)));
}
