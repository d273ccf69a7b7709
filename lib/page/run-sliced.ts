/** What the work needs of a window; any part may be missing outside of a browser. */
type Idle = Pick<Window, "setTimeout"> & { requestIdleCallback?: Window["requestIdleCallback"] };

/** Longest that the page may keep us waiting, in ms: a busy page is never idle. */
const PATIENCE = 250;

/** Drives `work` in slices of at most `budgetMs`, each when the page is idle; null if the signal stopped it half-way. */
export async function runSliced<Result>(
  work: Generator<void, Result>, { budgetMs, signal, view }: { budgetMs: number; signal: AbortSignal; view: Idle },
): Promise<Result | null> {
  let end = performance.now() + budgetMs;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await new Promise<unknown>((resolve) => {
      if (view.requestIdleCallback) view.requestIdleCallback(resolve, { timeout: PATIENCE });
      else view.setTimeout(resolve, 0);
    });
    end = performance.now() + budgetMs;
  }
  return null;
}
