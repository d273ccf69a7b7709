/**
 * An engine at the other end of a channel. The life of one job:
 *
 *     rewrite() → channel opened if none is → "rewrite" → "sentence"* → "done" | "failed"
 *                                            ↘ "cancel" when the signal aborts
 *
 * If the other end dies in the middle, the job is asked for once more on a new channel; if that one dies too, the
 * job fails with `EngineLost`.
 */
import type { PlainNote } from "../plain-note.ts";
import type { Channel } from "./channel.ts";
import { EngineLost } from "./engine-lost.ts";
import type { EngineReply, EngineRequest } from "./engine-protocol.ts";
import type { Engine, EngineOptions } from "./engine.ts";

type EngineChannel = Channel<EngineRequest, EngineReply>;

interface Job {
  readonly options: EngineOptions;
  resolve(note: PlainNote): void;
  reject(reason: unknown): void;
}

interface Line {
  readonly channel: EngineChannel;
  readonly jobs: Map<number, Job>;
}

/** An engine that runs wherever `connect` leads. */
export function remoteEngine(connect: () => Promise<EngineChannel>): Engine {
  let line: Promise<Line> | undefined;
  let lastJob = 0;

  const openLine = () => {
    const opened = connect().then((channel) => startLine(channel, () => {
      if (line === opened) line = undefined;
    }));
    opened.catch(() => {
      if (line === opened) line = undefined;
    });
    return opened;
  };

  const attempt = async (text: string, options: EngineOptions) => {
    const current = await (line ??= openLine());
    options.signal?.throwIfAborted();
    return runJob(current, ++lastJob, text, options);
  };

  return {
    async rewrite(text, options = {}) {
      try {
        return await attempt(text, options);
      } catch (error) {
        if (!(error instanceof EngineLost)) throw error;
        return attempt(text, options);
      }
    },
  };
}

function startLine(channel: EngineChannel, onLost: () => void): Line {
  const jobs = new Map<number, Job>();
  channel.onClosed(() => {
    onLost();
    for (const job of jobs.values()) job.reject(new EngineLost());
    jobs.clear();
  });
  channel.listen((reply) => {
    const job = jobs.get(reply.job);
    if (!job) return;
    if (reply.kind === "sentence") {
      job.options.onSentence?.(reply.sentence, reply.done, reply.total);
      return;
    }
    jobs.delete(reply.job);
    if (reply.kind === "done") job.resolve(reply.note);
    else job.reject(new Error(reply.reason));
  });
  return { channel, jobs };
}

function runJob(line: Line, id: number, text: string, options: EngineOptions): Promise<PlainNote> {
  const { signal, reader, density, own } = options;
  return new Promise((resolve, reject) => {
    const cancel = () => {
      line.jobs.delete(id);
      line.channel.post({ kind: "cancel", job: id });
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", cancel, { once: true });
    const settled = () => signal?.removeEventListener("abort", cancel);
    line.jobs.set(id, {
      options,
      resolve: (note) => (settled(), resolve(note)),
      reject: (reason) => (settled(), reject(reason)),
    });
    line.channel.post({ kind: "rewrite", job: id, text, reader, density, own });
  });
}
