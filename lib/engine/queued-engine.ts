import type { Engine, EngineOptions } from "./engine.ts";

interface Waiting {
  readonly rank: () => number;
  start(): void;
}

/** How soon a job is wanted: the lowest rank goes first, asked anew each time a turn comes up. */
export type RankedOptions = EngineOptions & { readonly rank?: () => number };

/** An engine that takes one job at a time. */
export interface QueuedEngine extends Engine {
  rewrite(text: string, options?: RankedOptions): ReturnType<Engine["rewrite"]>;
}

/** Lets `engine` run one job at a time, so that many notes never crowd out the one that is being looked at. */
export function queuedEngine(engine: Engine): QueuedEngine {
  const waiting = new Set<Waiting>();
  let busy = false;

  const takeTurn = (options: RankedOptions) => new Promise<void>((resolve, reject) => {
    const { signal, rank = () => 0 } = options;
    const leave = () => {
      waiting.delete(turn);
      reject(signal?.reason);
    };
    const turn: Waiting = {
      rank,
      start() {
        signal?.removeEventListener("abort", leave);
        resolve();
      },
    };
    signal?.addEventListener("abort", leave, { once: true });
    waiting.add(turn);
  });

  const startNext = () => {
    const next = firstByRank(waiting);
    busy = next !== undefined;
    if (!next) return;
    waiting.delete(next);
    next.start();
  };

  return {
    async rewrite(text, options = {}) {
      options.signal?.throwIfAborted();
      const turn = takeTurn(options);
      if (!busy) startNext();
      await turn;
      try {
        return await engine.rewrite(text, options);
      } finally {
        startNext();
      }
    },
  };
}

function firstByRank(waiting: Iterable<Waiting>): Waiting | undefined {
  let first: Waiting | undefined;
  let lowest = Infinity;
  for (const turn of waiting) {
    const rank = turn.rank();
    if (first && rank >= lowest) continue;
    first = turn;
    lowest = rank;
  }
  return first;
}
