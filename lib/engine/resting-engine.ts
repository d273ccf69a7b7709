import type { RemoteEngine } from "./remote-engine.ts";

/** A little longer than the model takes to lay itself to rest. */
const IDLE_MS = 4 * 60_000;

/**
 * Lets go of the other end when no note has been asked for in a while. Closing the model is not enough: WebAssembly memory
 * never shrinks, so only the end of its worker gives it back.
 */
export function restingEngine(engine: RemoteEngine, idle = IDLE_MS): RemoteEngine {
  let rest: ReturnType<typeof setTimeout> | undefined;
  return {
    ...engine,
    async rewrite(text, options) {
      clearTimeout(rest);
      try {
        return await engine.rewrite(text, options);
      } finally {
        clearTimeout(rest);
        rest = setTimeout(() => void engine.letGo(), idle);
      }
    },
  };
}
