import type { Channel } from "./channel.ts";

/** What a `Worker` and the inside of a worker have in common. */
interface WorkerEnd extends EventTarget {
  postMessage(message: unknown): void;
  terminate?(): void;
}

/** The channel between a page and a worker, seen from either end. */
export function workerChannel<Out, In>(end: WorkerEnd): Channel<Out, In> {
  return {
    post: (message) => end.postMessage(message),
    listen: (listener) => end.addEventListener("message", (event) => listener((event as MessageEvent<In>).data)),
    onClosed: (listener) => end.addEventListener("error", () => {
      // A worker that threw outside any job is in an unknown state: end it, and let the next job start a new one.
      end.terminate?.();
      listener();
    }, { once: true }),
    close: () => end.terminate?.(),
  };
}
