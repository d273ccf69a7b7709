/**
 * The course of one reading view:
 *
 *     folded → writing → open ⟲ (another density, another view) → folded
 *                    ↘ failed → writing
 */
import type { Engine } from "../engine/engine.ts";
import type { PlainSentence } from "../plain-note.ts";
import { element } from "./element.ts";
import { keepPlace } from "./keep-place.ts";
import { noteWriting } from "./note-writing.ts";
import type { ReadingDesk } from "./reading-desk.ts";
import type { ReadingFrame } from "./reading-frame.ts";
import type { ReadingPhase } from "./reading-phase.ts";
import { showPhase } from "./show-phase.ts";

export interface ReadingCourse {
  phase(): ReadingPhase;
  toggle(): void;
  open(): void;
  fold(): void;
  /** Draws what is open again, as the desk now wants it. */
  drawAgain(): void;
  /** Writes what is shown anew. */
  renew(): void;
  /** Is what was written last what the reader wants now? */
  isCurrent(): boolean;
  stop(): void;
}

/** Leads a frame through its phases; `onPhase` hears of each before it is shown. */
export function readingCourse(
  text: string,
  engine: Engine,
  desk: ReadingDesk,
  frame: ReadingFrame,
  onPhase: (phase: ReadingPhase) => void,
): ReadingCourse {
  let phase: ReadingPhase = { phase: "folded" };
  const writing = noteWriting(text, engine, desk);
  const show = (next: ReadingPhase) => {
    const redrawn = phase.phase === "open" && next.phase === "open";
    phase = next;
    onPhase(next);
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
    if (!next) return;
    frame.body.ariaBusy = null;
    show(next);
  };
  const open = () => {
    if (phase.phase === "folded") void write();
  };
  const fold = () => {
    writing.stop();
    frame.body.ariaBusy = null;
    if (phase.phase === "folded") return;
    const focused = frame.panel.matches(":focus-within");
    show({ phase: "folded" });
    if (focused) frame.toggle.focus();
  };
  show(phase);
  return {
    phase: () => phase, open, fold,
    toggle: () => (phase.phase === "folded" ? open() : fold()),
    drawAgain: () => void (phase.phase === "open" && show(phase)),
    renew: () => void (phase.phase !== "folded" && write()),
    isCurrent: writing.isCurrent,
    stop: writing.stop,
  };
}
