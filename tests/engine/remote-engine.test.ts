import { expect, test, vi } from "vitest";
import { answerChannel } from "../../lib/engine/answer-channel.ts";
import { EngineLost } from "../../lib/engine/engine-lost.ts";
import type { EngineReply, EngineRequest } from "../../lib/engine/engine-protocol.ts";
import type { Engine } from "../../lib/engine/engine.ts";
import { remoteEngine } from "../../lib/engine/remote-engine.ts";
import { channelPair, type ChannelPair } from "../support/channel-pair.ts";
import { fakeEngine } from "../support/fake-engine.ts";

type Pair = ChannelPair<EngineRequest, EngineReply>;

/** A remote engine, and the lines that it has opened so far. */
function remote(engine: Engine) {
  const lines: Pair[] = [];
  const connect = vi.fn(async () => {
    const line: Pair = channelPair();
    lines.push(line);
    answerChannel(line.far, engine);
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
