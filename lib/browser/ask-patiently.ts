/** How long to wait before each attempt, in ms: a background that is just waking up answers the second. */
const WAITS: readonly number[] = [0, 500, 2000, 5000];

/**
 * Asks until there is an answer. A busy browser can lose the first question, when the background is starting or the frame
 * has just been replaced, and a page that asked only once would stay without its buttons.
 * @param stop whether nobody waits for the answer any longer
 * @returns null when every attempt failed, or when it was stopped
 */
export async function askPatiently<T>(ask: () => Promise<T>, stop: () => boolean, waits: readonly number[] = WAITS): Promise<T | null> {
  for (const wait of waits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (stop()) return null;
    try {
      return await ask();
    } catch {
      // Try again; what failed is the way to the background, and there is nobody to tell.
    }
  }
  return null;
}
