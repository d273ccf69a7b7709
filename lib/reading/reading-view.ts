import type { Engine } from "../engine/engine.ts";
import type { Span } from "../text/span.ts";
import { goToSentence } from "./go-to-sentence.ts";
import { readingCourse } from "./reading-course.ts";
import type { ReadingDesk } from "./reading-desk.ts";
import { readingFrame } from "./reading-frame.ts";
import type { ReadingPhase } from "./reading-phase.ts";
import { sentenceLight } from "./sentence-light.ts";
import { sentenceUnderPointer } from "./sentence-under-pointer.ts";
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
  phase(): ReadingPhase["phase"];
  /** Shows the plain version, or goes back to the note alone. */
  toggle(): void;
  /** Shows the plain version, if it is not shown or being written. */
  open(): void;
  /** Goes back to the note alone. */
  fold(): void;
  /** The mouse is at this place of the note's own text: its sentence lights up. Null where it is on no note. */
  pointAt(text: { readonly offset: number; readonly x: number; readonly y: number } | null): void;
  /** Stops what is running and takes the view's marks off the page. The host is its owner's to remove. */
  stop(): void;
}

/** Puts the quiet button at a note, and the plain version below it when it is asked for. */
export function readingView(note: ReadingNote, engine: Engine, desk: ReadingDesk): ReadingView {
  const ended = new AbortController();
  const frame = readingFrame(note.host, desk);
  const card = termCard(frame.body, desk.words, ended.signal, desk);
  const sourceOf = (sentence: number) => {
    const source = openNote()?.sentences[sentence]?.source;
    return source ? note.ranges(source) : [];
  };
  const light = sentenceLight(frame.body, sourceHighlight(note.host), sourceOf);
  frame.view.append(card.card);
  const course = readingCourse(note.text, engine, desk, frame, (phase) => {
    card.setTerms(phase.phase === "open" ? phase.note.terms : []);
    light.clear();
  });
  const openNote = () => {
    const phase = course.phase();
    return phase.phase === "open" ? phase.note : null;
  };
  /** What has the focus is drawn anew, and the word whose card was used may be gone: reading goes on from its sentence. */
  const drawAgain = () => {
    const used = frame.body.querySelector<HTMLElement>(card.card.matches(":focus-within") ? ".term.active" : ":focus");
    const sentence = used?.closest<HTMLElement>("[data-sentence]")?.dataset.sentence ?? used?.dataset.step;
    course.drawAgain();
    if (sentence !== undefined) goToSentence(frame.body, sentence);
  };

  desk.watch((change) => {
    if (change === "fold") course.fold();
    else if (change === "known" || course.isCurrent()) drawAgain();
    else course.renew();
  }, ended.signal);
  frame.toggle.addEventListener("click", course.toggle);
  frame.retry.addEventListener("click", () => {
    frame.toggle.focus();
    course.renew();
  });
  frame.body.addEventListener("click", ({ target }) => {
    const step = (target as Element).closest<HTMLElement>("[data-step]")?.dataset.step;
    if (step !== undefined) goToSentence(frame.body, step);
  });
  followReader(frame.body, light.fromPlain);
  const stop = () => {
    course.stop();
    ended.abort();
    card.close();
    light.clear();
  };
  return {
    phase: () => course.phase().phase, toggle: course.toggle, open: course.open, fold: course.fold, stop,
    pointAt(text) {
      const open = openNote();
      light.fromSource(open && text && sentenceUnderPointer(open, text.offset, text, sourceOf));
    },
  };
}

/** Tells which sentence the pointer or the focus is on, and null when both have left. */
function followReader(body: HTMLElement, light: (sentence: number | null) => void): void {
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
