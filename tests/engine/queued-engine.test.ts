import { expect, test } from "vitest";
import type { Engine } from "../../lib/engine/engine.ts";
import { queuedEngine } from "../../lib/engine/queued-engine.ts";
import { fakeEngine } from "../support/fake-engine.ts";

/** Writes down what runs, and how much of it at once. */
function watchedEngine() {
  const started: string[] = [];
  let running = 0;
  let most = 0;
  const engine: Engine = {
    async rewrite(text, options) {
      started.push(text);
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return fakeEngine.rewrite(text, options);
    },
  };
  return { engine, started, most: () => most };
}

test("a hundred jobs run one at a time", async () => {
  const { engine, started, most } = watchedEngine();
  const queued = queuedEngine(engine);
  await Promise.all(Array.from({ length: 100 }, (_, index) => queued.rewrite(String(index))));
  expect(most()).toBe(1);
  expect(started).toHaveLength(100);
});

test("what can be seen goes first, as it stands when the turn comes", async () => {
  const { engine, started } = watchedEngine();
  const queued = queuedEngine(engine);
  const rank = new Map([["first", 9], ["far", 5], ["near", 3]]);
  const jobs = [...rank.keys()].map((text) => queued.rewrite(text, { rank: () => rank.get(text) ?? 0 }));
  rank.set("far", 0);
  await Promise.all(jobs);
  expect(started).toEqual(["first", "far", "near"]);
});

test("a job that is cancelled while it waits never starts, and the others go on", async () => {
  const { engine, started } = watchedEngine();
  const queued = queuedEngine(engine);
  const controller = new AbortController();
  const first = queued.rewrite("first");
  const cancelled = queued.rewrite("cancelled", { signal: controller.signal });
  const last = queued.rewrite("last");
  controller.abort();
  await expect(cancelled).rejects.toThrow();
  await Promise.all([first, last]);
  expect(started).toEqual(["first", "last"]);
});

test("a job that fails lets the next one in", async () => {
  const queued = queuedEngine({
    rewrite: (text) => (text === "bad" ? Promise.reject(new Error("bad")) : fakeEngine.rewrite(text)),
  });
  const bad = queued.rewrite("bad");
  const good = queued.rewrite("good");
  await expect(bad).rejects.toThrow("bad");
  expect((await good).plain).toBe("GOOD");
});
