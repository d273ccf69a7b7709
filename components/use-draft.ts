import { useEffect, useState } from "react";
import type { Engine } from "../lib/engine/engine.ts";
import type { PlainNote } from "../lib/plain-note.ts";

/** What a draft reads like, and which text that was: the draft may have gone on since. */
export interface DraftReading {
  readonly text: string;
  readonly note: PlainNote;
}

/** A pause in the typing. */
const PAUSE_MS = 350;

/** Rewrites a draft whenever the typing pauses. The last reading stays until the next one is there. */
export function useDraft(engine: Engine | null, text: string): { readonly reading: DraftReading | null; readonly failed: boolean } {
  const [reading, setReading] = useState<DraftReading | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stopped = new AbortController();
    const read = async (asked: Engine) => {
      try {
        const note = await asked.rewrite(text, { reader: "patient", signal: stopped.signal });
        if (stopped.signal.aborted) return;
        setReading({ text, note });
        setFailed(false);
      } catch {
        if (!stopped.signal.aborted) setFailed(true);
      }
    };
    const timer = setTimeout(() => {
      if (text.trim() === "") setReading(null);
      else if (engine) void read(engine);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [engine, text]);
  return { reading, failed };
}
