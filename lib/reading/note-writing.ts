import type { Engine, EngineOptions } from "../engine/engine.ts";
import type { Density, PlainNote } from "../plain-note.ts";
import type { ReadingDesk } from "./reading-desk.ts";
import type { ReadingPhase } from "./reading-phase.ts";

/** The rewriting of one note, as often as its density changes, never twice for the same. */
export interface NoteWriting {
  /** Resolves to how it ended, or null if it was stopped or asked for anew meanwhile. */
  write(onSentence: EngineOptions["onSentence"]): Promise<ReadingPhase | null>;
  /** Is what was written last, or is being written, what the reader wants now? */
  isCurrent(): boolean;
  stop(): void;
}

export function noteWriting(text: string, engine: Engine, desk: ReadingDesk): NoteWriting {
  const written = new Map<Density, PlainNote>();
  let job: AbortController | null = null;
  let last: Density | null = null;
  const stop = () => {
    job?.abort();
    job = null;
  };
  return {
    stop,
    isCurrent: () => last === desk.choices.density,
    async write(onSentence) {
      stop();
      const own = job = new AbortController();
      const density = last = desk.choices.density;
      const before = written.get(density);
      if (before) return { phase: "open", note: before };
      try {
        const note = await engine.rewrite(text, { density, signal: own.signal, onSentence });
        written.set(density, note);
        return own.signal.aborted ? null : { phase: "open", note };
      } catch {
        return own.signal.aborted ? null : { phase: "failed" };
      }
    },
  };
}
