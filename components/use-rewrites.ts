import { useEffect, useRef, useState } from "react";
import type { Engine } from "../lib/engine/engine.ts";
import type { PlainNote } from "../lib/plain-note.ts";

/** How far the rewriting of one note is. */
export type Rewriting =
  | { readonly phase: "writing"; readonly done: number; readonly total: number }
  | { readonly phase: "open"; readonly note: PlainNote }
  | { readonly phase: "failed" };

type Rewritings = ReadonlyMap<string, Rewriting>;

/** Rewrites each text once, in order, and forgets those that are no longer asked for. */
export function useRewrites(engine: Engine | null, texts: readonly string[]): Rewritings {
  const [rewritings, setRewritings] = useState<Rewritings>(new Map());
  const jobs = useRef(new Map<string, AbortController>());
  const writtenBy = useRef(engine);
  useEffect(() => {
    const wanted = new Set(engine ? texts : []);
    if (writtenBy.current !== engine) wanted.clear();
    forget(jobs.current, wanted);
    setRewritings((all) => new Map([...all].filter(([text]) => wanted.has(text))));
    writtenBy.current = engine;
    if (!engine) return;
    for (const text of texts) {
      if (jobs.current.has(text)) continue;
      const own = new AbortController();
      jobs.current.set(text, own);
      void rewrite(engine, text, own.signal, (next) => setRewritings((all) => new Map(all).set(text, next)));
    }
  }, [engine, texts]);
  useEffect(() => () => forget(jobs.current, new Set()), []);
  return rewritings;
}

function forget(jobs: Map<string, AbortController>, wanted: ReadonlySet<string>): void {
  for (const [text, job] of jobs) {
    if (wanted.has(text)) continue;
    job.abort();
    jobs.delete(text);
  }
}

async function rewrite(engine: Engine, text: string, signal: AbortSignal, show: (next: Rewriting) => void): Promise<void> {
  const showUnlessStopped = (next: Rewriting) => {
    if (!signal.aborted) show(next);
  };
  showUnlessStopped({ phase: "writing", done: 0, total: 0 });
  try {
    const onSentence = (_: unknown, done: number, total: number) => showUnlessStopped({ phase: "writing", done, total });
    showUnlessStopped({ phase: "open", note: await engine.rewrite(text, { signal, onSentence }) });
  } catch {
    showUnlessStopped({ phase: "failed" });
  }
}
