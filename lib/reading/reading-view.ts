import type { Engine } from "../engine/engine.ts";
import type { PageWords } from "../interface-words.ts";
import type { PlainNote, PlainSentence } from "../plain-note.ts";
import type { Span } from "../text/span.ts";
import { element } from "./element.ts";
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
  /** Shows the plain version, or goes back to the note alone. */
  toggle(): void;
  /** Stops what is running and takes the view's marks off the page. The host is its owner's to remove. */
  stop(): void;
}

/** Puts the quiet button at a note, and the plain version below it when it is asked for. */
export function readingView(note: ReadingNote, engine: Engine, words: PageWords): ReadingView {
  const ended = new AbortController();
  const frame = readingFrame(note.host, words);
  const card = termCard(frame.body, words, ended.signal);
  const highlight = sourceHighlight(note.host);
  frame.view.append(card.card);
  let phase: ReadingPhase = { phase: "folded" };
  let finished: PlainNote | null = null;
  let job: AbortController | null = null;

  const show = (next: ReadingPhase) => {
    phase = next;
    card.setTerms(next.phase === "open" ? next.note.terms : []);
    highlight.clear();
    showPhase(frame, words, next);
  };
  const addSentence = (sentence: PlainSentence, done: number, total: number) => {
    frame.body.append(element("p", {}, sentence.plain));
    show({ phase: "writing", done, total });
  };
  const write = async () => {
    const own = job = new AbortController();
    frame.body.replaceChildren();
    show({ phase: "writing", done: 0, total: 0 });
    try {
      finished = await engine.rewrite(note.text, { signal: own.signal, onSentence: addSentence });
      show({ phase: "open", note: finished });
    } catch {
      if (!own.signal.aborted) show({ phase: "failed" });
    }
  };
  const toggle = () => {
    job?.abort();
    job = null;
    if (phase.phase !== "folded") show({ phase: "folded" });
    else if (finished) show({ phase: "open", note: finished });
    else void write();
  };

  frame.toggle.addEventListener("click", toggle);
  frame.retry.addEventListener("click", () => {
    frame.toggle.focus();
    void write();
  });
  lightUpSource(frame.body, (index) => {
    const source = index === null ? null : finished?.sentences[index]?.source;
    if (source) highlight.show(note.ranges(source));
    else highlight.clear();
  });
  show(phase);
  const stop = () => {
    job?.abort();
    ended.abort();
    card.close();
    highlight.clear();
  };
  return { toggle, stop };
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
