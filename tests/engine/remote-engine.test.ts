import { expect, test, vi } from "vitest";
import { answerChannel } from "../../lib/engine/answer-channel.ts";
import { EngineLost } from "../../lib/engine/engine-lost.ts";
import type { EngineReply, EngineRequest } from "../../lib/engine/engine-protocol.ts";
import type { Engine } from "../../lib/engine/engine.ts";
import { remoteEngine } from "../../lib/engine/remote-engine.ts";
import { restingEngine } from "../../lib/engine/resting-engine.ts";
import { channelPair, type ChannelPair } from "../support/channel-pair.ts";
import { fakeEngine } from "../support/fake-engine.ts";

type Pair = ChannelPair<EngineRequest, EngineReply>;

/** A remote engine, and the lines that it has opened so far. */
function remote(engine: Engine, report?: Parameters<typeof answerChannel>[2]) {
  const lines: Pair[] = [];
  const connect = vi.fn(async () => {
    const line: Pair = channelPair();
    lines.push(line);
    answerChannel(line.far, engine, report);
    return line.near;
  });
  return { lines, connect, engine: remoteEngine(connect) };
}

/** Never finishes; tells how it was stopped. */
function endlessEngine() {
  const started = vi.fn();
  const stopped = vi.fn();
  const engine: Engine = {
    rewrite: (_, { signal } = {}) => new Promise((_resolve, reject) => {
      started();
      signal?.addEventListener("abort", () => {
        stopped();
        reject(signal.reason);
      });
    }),
  };
  return { engine, started, stopped };
}

test("sentences stream in one by one, and the whole note comes last", async () => {
  const { engine, connect } = remote(fakeEngine);
  const seen: string[] = [];
  const note = await engine.rewrite("En. To.", { onSentence: (sentence, done, total) => seen.push(`${done}/${total} ${sentence.plain}`) });
  expect(seen).toEqual(["1/2 EN.", "2/2 TO."]);
  expect(note.plain).toBe("EN. TO.");
  await engine.rewrite("Tre.");
  expect(connect).toHaveBeenCalledTimes(1);
});

test("an error at the other end is the job's error", async () => {
  const { engine } = remote({ rewrite: () => Promise.reject(new Error("glossary is broken")) });
  await expect(engine.rewrite("En.")).rejects.toThrow("glossary is broken");
});

test("cancelling stops the job at both ends", async () => {
  const { engine: endless, started, stopped } = endlessEngine();
  const { engine } = remote(endless);
  const controller = new AbortController();
  const job = engine.rewrite("En.", { signal: controller.signal });
  await vi.waitFor(() => expect(started).toHaveBeenCalled());
  controller.abort();
  await expect(job).rejects.toThrow();
  await vi.waitFor(() => expect(stopped).toHaveBeenCalled());
});

test("when the other end dies in the middle, the job is done on a new line", async () => {
  let calls = 0;
  const { engine, lines } = remote({
    rewrite: (text, options) => (++calls === 1 ? new Promise(() => undefined) : fakeEngine.rewrite(text, options)),
  });
  const job = engine.rewrite("En.");
  await vi.waitFor(() => expect(calls).toBe(1));
  lines[0]?.cut();
  expect((await job).plain).toBe("EN.");
  expect(lines).toHaveLength(2);
});

test("when the other end dies twice, the job says so, and a later one can still be done", async () => {
  let calls = 0;
  const { engine, lines } = remote({
    rewrite: (text, options) => (++calls <= 2 ? new Promise(() => undefined) : fakeEngine.rewrite(text, options)),
  });
  const job = engine.rewrite("En.");
  const failed = expect(job).rejects.toThrow(EngineLost);
  await vi.waitFor(() => expect(calls).toBe(1));
  lines[0]?.cut();
  await vi.waitFor(() => expect(calls).toBe(2));
  lines[1]?.cut();
  await failed;
  expect((await engine.rewrite("To.")).plain).toBe("TO.");
});

test("when no line can be opened, the job fails, and the next one tries again", async () => {
  const connect = vi.fn().mockRejectedValueOnce(new Error("no host")).mockImplementation(async () => {
    const line: Pair = channelPair();
    answerChannel(line.far, fakeEngine);
    return line.near;
  });
  const engine = remoteEngine(connect);
  await expect(engine.rewrite("En.")).rejects.toThrow("no host");
  expect((await engine.rewrite("En.")).plain).toBe("EN.");
});

test("when the asker goes away, its job is stopped", async () => {
  const { engine: endless, started, stopped } = endlessEngine();
  const { engine, lines } = remote(endless);
  void engine.rewrite("En.").catch(() => undefined);
  await vi.waitFor(() => expect(started).toHaveBeenCalled());
  lines[0]?.cut();
  expect(stopped).toHaveBeenCalled();
});

const OPEN = { state: "open", bytes: 7 } as const;

test("how the model is can be asked while a note is being written; nobody is woken for it", async () => {
  const { engine: endless, started } = endlessEngine();
  const { engine, connect } = remote(endless, async () => OPEN);
  expect(await engine.report()).toEqual({ state: "asleep", bytes: 0, busy: false });
  expect(connect).not.toHaveBeenCalled();
  void engine.rewrite("En.").catch(() => undefined);
  await vi.waitFor(() => expect(started).toHaveBeenCalled());
  expect(await engine.report()).toEqual({ ...OPEN, busy: true });
});

test("a line that dies before it has told of the model counts as asleep", async () => {
  const { engine, lines } = remote(fakeEngine, () => new Promise(() => undefined));
  await engine.rewrite("En.");
  const report = engine.report();
  await Promise.resolve();
  await Promise.resolve();
  lines[0]?.cut();
  expect(await report).toEqual({ state: "asleep", bytes: 0, busy: false });
});

test("let go, the other end is closed, and the next job opens another; in the middle of a note it stays", async () => {
  const { engine: endless, started } = endlessEngine();
  const controller = new AbortController();
  const { engine, connect } = remote({ rewrite: (text, options) => (text === "Uden ende." ? endless : fakeEngine).rewrite(text, options) }, async () => OPEN);
  const job = engine.rewrite("Uden ende.", { signal: controller.signal });
  const stopped = expect(job).rejects.toThrow();
  await vi.waitFor(() => expect(started).toHaveBeenCalled());
  expect(await engine.letGo()).toBe(false);
  controller.abort();
  await stopped;
  expect(await engine.letGo()).toBe(true);
  expect(await engine.report()).toEqual({ state: "asleep", bytes: 0, busy: false });
  expect((await engine.rewrite("En.")).plain).toBe("EN.");
  expect(connect).toHaveBeenCalledTimes(2);
});

test.each([0, 1, 2, 3, 4])("a job that is asked for %i steps after the line is let go is done all the same", async (steps) => {
  const { engine } = remote(fakeEngine);
  await engine.rewrite("En.");
  const gone = engine.letGo();
  for (let step = 0; step < steps; step++) await Promise.resolve();
  expect((await engine.rewrite("To.")).plain).toBe("TO.");
  expect(typeof await gone).toBe("boolean");
}, 5000);

test("nobody reads for a while: the other end is let go", async () => {
  const { engine, connect } = remote(fakeEngine, async () => OPEN);
  const resting = restingEngine(engine, 10);
  await resting.rewrite("En.");
  expect(await resting.report()).toMatchObject(OPEN);
  await vi.waitFor(async () => expect(await resting.report()).toMatchObject({ state: "asleep" }));
  await resting.rewrite("To.");
  expect(connect).toHaveBeenCalledTimes(2);
});
