import type { Engine } from "../engine/engine.ts";
import type { PlainSentence } from "../plain-note.ts";
import type { Span } from "../text/span.ts";
import { element } from "./element.ts";
import { goToSentence } from "./go-to-sentence.ts";
import { keepPlace } from "./keep-place.ts";
import { noteWriting } from "./note-writing.ts";
import type { ReadingDesk } from "./reading-desk.ts";
import { readingFrame } from "./reading-frame.ts";
import type { ReadingPhase } from "./reading-phase.ts";
import { showPhase } from "./show-phase.ts";
import { sourceHighlight } from "./source-highlight.ts";
import { termCard } from "./term-card.ts";

/** A note as its reading view needs it. */
export interface ReadingNote {
  readonly host: HTMLElement;
  readonly text: string;
  /** Where a stretch of the text stands in the page. */
  ranges(span: Span): readonly Range[];
}

/** The plain version of one note in the page. */
export interface ReadingView {
  readonly phase: ReadingPhase["phase"];
  /** Shows the plain version, or goes back to the note alone. */
  toggle(): void;
  /** Shows the plain version, if it is not shown or being written. */
  open(): void;
  /** Goes back to the note alone. */
  fold(): void;
  /** Stops what is running and takes the view's marks off the page. The host is its owner's to remove. */
  stop(): void;
}

/** Puts the quiet button at a note, and the plain version below it when it is asked for. */
export function readingView(note: ReadingNote, engine: Engine, desk: ReadingDesk): ReadingView {
  const ended = new AbortController();
  const frame = readingFrame(note.host, desk);
  const card = termCard(frame.body, desk.words, ended.signal, desk);
  const highlight = sourceHighlight(note.host);
  frame.view.append(card.card);
  let phase: ReadingPhase = { phase: "folded" };
  const writing = noteWriting(note.text, engine, desk);

  const show = (next: ReadingPhase) => {
    const redrawn = phase.phase === "open" && next.phase === "open";
    phase = next;
    card.setTerms(next.phase === "open" ? next.note.terms : []);
    highlight.clear();
    if (redrawn) keepPlace(frame.toggle, () => showPhase(frame, desk, next));
    else showPhase(frame, desk, next);
  };
  const addSentence = (sentence: PlainSentence, done: number, total: number) => {
    if (phase.phase !== "writing") return;
    frame.body.append(element("p", {}, sentence.plain));
    show({ phase: "writing", done, total });
  };
  /** An open version stays as it is until the new one is there, so that nothing jumps. */
  const write = async () => {
    if (phase.phase !== "open") {
      frame.body.replaceChildren();
      show({ phase: "writing", done: 0, total: 0 });
    }
    frame.body.ariaBusy = "true";
    const next = await writing.write(addSentence);
    frame.body.ariaBusy = null;
    if (next) show(next);
  };
  const open = () => {
    if (phase.phase === "folded") void write();
  };
  const fold = () => {
    writing.stop();
    if (phase.phase === "folded") return;
    const focused = frame.panel.contains((frame.view.getRootNode() as ShadowRoot).activeElement);
    show({ phase: "folded" });
    if (focused) frame.toggle.focus();
  };
  const toggle = () => (phase.phase === "folded" ? open() : fold());

  /** The word whose card was used may be gone: reading goes on from its sentence. */
  const drawAgain = () => {
    if (phase.phase !== "open") return;
    const used = card.card.matches(":focus-within") ? frame.body.querySelector(".term.active") : null;
    const sentence = used?.closest<HTMLElement>("[data-sentence]")?.dataset.sentence;
    show(phase);
    if (sentence !== undefined) goToSentence(frame.body, sentence);
  };

  desk.watch((change) => {
    if (change === "fold") fold();
    else if (change === "known" || writing.isCurrent()) drawAgain();
    else if (phase.phase !== "folded") void write();
  }, ended.signal);
  frame.toggle.addEventListener("click", toggle);
  frame.retry.addEventListener("click", () => {
    frame.toggle.focus();
    void write();
  });
  frame.body.addEventListener("click", ({ target }) => {
    const step = (target as Element).closest<HTMLElement>("[data-step]")?.dataset.step;
    if (step !== undefined) goToSentence(frame.body, step);
  });
  lightUpSource(frame.body, (index) => {
    const source = index === null || phase.phase !== "open" ? null : phase.note.sentences[index]?.source;
    if (source) highlight.show(note.ranges(source));
    else highlight.clear();
  });
  show(phase);
  return {
    get phase() {
      return phase.phase;
    },
    toggle,
    open,
    fold,
    stop() {
      writing.stop();
      ended.abort();
      card.close();
      highlight.clear();
    },
  };
}

/** Tells which sentence the pointer or the focus is on, and null when both have left. */
function lightUpSource(body: HTMLElement, light: (sentence: number | null) => void): void {
  const follow = (event: Event) => {
    const index = (event.target as Element).closest<HTMLElement>("[data-sentence]")?.dataset.sentence;
    // Between two lines the pointer is on no sentence; letting go there would make the light flicker.
    if (index !== undefined) light(Number(index));
  };
  body.addEventListener("pointerover", follow);
  body.addEventListener("focusin", follow);
  body.addEventListener("pointerleave", () => light(null));
  body.addEventListener("focusout", () => light(null));
}
