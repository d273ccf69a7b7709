import { expect, test } from "vitest";
import { runSliced } from "../../lib/page/run-sliced.ts";

/** Work of so many steps, each of which takes at least `ms`. */
function* work(steps: number, ms = 0): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

/** A window that counts the pauses, and ends each at once. */
function pausing(onPause?: () => void) {
  let pauses = 0;
  const setTimeout = ((go: () => void) => {
    pauses++;
    onPause?.();
    queueMicrotask(go);
  }) as unknown as Window["setTimeout"];
  return { view: { setTimeout }, pauses: () => pauses };
}

const { signal } = new AbortController();

test("short work is done without a pause", async () => {
  const { view, pauses } = pausing();
  expect(await runSliced(work(50), { budgetMs: 1000, signal, view })).toBe("done");
  expect(pauses()).toBe(0);
});

test("work that takes longer than its budget pauses as often as that", async () => {
  const { view, pauses } = pausing();
  expect(await runSliced(work(6, 3), { budgetMs: 2, signal, view })).toBe("done");
  expect(pauses()).toBe(6);
});

test("work that is stopped half-way has no result", async () => {
  const stop = new AbortController();
  const { view, pauses } = pausing(() => stop.abort());
  expect(await runSliced(work(6, 3), { budgetMs: 2, signal: stop.signal, view })).toBeNull();
  expect(pauses()).toBe(1);
});
