import { vi } from "vitest";

/** As long as a machine may need that runs ten other things, and well within a test's time. */
export const PATIENCE_MS = 40_000;

/** Looks again and again until `look` throws no more, and gives what it saw. `vi.waitFor` alone gives up after a second. */
export function until<Seen>(look: () => Seen | Promise<Seen>, interval = 50): Promise<Seen> {
  return vi.waitFor(look, { timeout: PATIENCE_MS, interval });
}
