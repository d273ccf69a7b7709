/**
 * An engine at the other end of a channel. The life of one job:
 *
 *     rewrite() → channel opened if none is → "rewrite" → "sentence"* → "done" | "failed"
 *                                            ↘ "cancel" when the signal aborts
 *
 * If the other end dies in the middle, the job is asked for once more on a new channel; if that one dies too, the
 * job fails with `EngineLost`. A line on which no job runs can be let go; the next job opens another.
 */
import type { PlainNote } from "../plain-note.ts";
import type { Channel } from "./channel.ts";
import { EngineLost } from "./engine-lost.ts";
import type { EngineReply, EngineRequest, WorkerReport } from "./engine-protocol.ts";
import type { Engine, EngineOptions } from "./engine.ts";
import { ASLEEP, type ModelReport } from "./model-report.ts";

type EngineChannel = Channel<EngineRequest, EngineReply>;

interface Job {
  readonly options: EngineOptions;
  resolve(note: PlainNote): void;
  reject(reason: unknown): void;
}

interface Line {
  readonly channel: EngineChannel;
  readonly jobs: Map<number, Job>;
  /** Who waits to hear of the model, by number as jobs. Null is heard when the line is cut. */
  readonly asked: Map<number, (report: WorkerReport | null) => void>;
}

export interface RemoteEngine extends Engine {
  /** How it stands with the model at the other end. Never opens a line to ask. */
  report(): Promise<ModelReport>;
  /** Closes the line, and so ends the worker at its other end; false while a note is being written. */
  letGo(): Promise<boolean>;
}

/** An engine that runs wherever `connect` leads. */
export function remoteEngine(connect: () => Promise<EngineChannel>): RemoteEngine {
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

  const attempt = async (text: string, options: EngineOptions): Promise<PlainNote> => {
    const opened = (line ??= openLine());
    const current = await opened;
    options.signal?.throwIfAborted();
    // Let go, or lost, while we waited for it: a job there would never end.
    if (line !== opened) return attempt(text, options);
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
    async report() {
      const current = await line?.catch(() => undefined);
      if (!current) return ASLEEP;
      const report = await askReport(current, ++lastJob);
      return report ? { ...report, busy: current.jobs.size > 0 } : ASLEEP;
    },
    async letGo() {
      const opened = line;
      const current = await opened?.catch(() => undefined);
      if (!current) return true;
      if (current.jobs.size > 0 || line !== opened) return false;
      line = undefined;
      current.channel.close();
      for (const hear of current.asked.values()) hear(null);
      return true;
    },
  };
}

function askReport({ channel, asked }: Line, id: number): Promise<WorkerReport | null> {
  return new Promise((resolve) => {
    asked.set(id, (report) => (asked.delete(id), resolve(report)));
    channel.post({ kind: "report", job: id });
  });
}

function startLine(channel: EngineChannel, onLost: () => void): Line {
  const jobs = new Map<number, Job>();
  const asked: Line["asked"] = new Map();
  channel.onClosed(() => {
    onLost();
    for (const job of jobs.values()) job.reject(new EngineLost());
    jobs.clear();
    for (const hear of asked.values()) hear(null);
  });
  channel.listen((reply) => {
    if (reply.kind === "report") {
      asked.get(reply.job)?.(reply.report);
      return;
    }
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
  return { channel, jobs, asked };
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
