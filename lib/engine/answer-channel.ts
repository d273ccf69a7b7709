import type { Channel } from "./channel.ts";
import type { EngineReply, EngineRequest, WorkerReport } from "./engine-protocol.ts";
import type { Engine } from "./engine.ts";

type AnsweringChannel = Channel<EngineReply, EngineRequest>;

/**
 * Answers the jobs that come in on `channel` with `engine`, and stops them when the asker cancels or goes away. `report`
 * tells of the model where there is one.
 */
export function answerChannel(channel: AnsweringChannel, engine: Engine, report?: () => Promise<WorkerReport>): void {
  const running = new Map<number, AbortController>();
  channel.onClosed(() => {
    for (const controller of running.values()) controller.abort();
    running.clear();
  });
  channel.listen((request) => {
    if (request.kind === "cancel") {
      running.get(request.job)?.abort();
      running.delete(request.job);
      return;
    }
    if (request.kind === "report") {
      void report?.().then((told) => channel.post({ kind: "report", job: request.job, report: told }));
      return;
    }
    const controller = new AbortController();
    running.set(request.job, controller);
    void answerJob(channel, engine, request, controller.signal).finally(() => running.delete(request.job));
  });
}

async function answerJob(
  channel: AnsweringChannel,
  engine: Engine,
  { job, text, reader, density, own }: Extract<EngineRequest, { kind: "rewrite" }>,
  signal: AbortSignal,
): Promise<void> {
  const post = (reply: EngineReply) => {
    if (!signal.aborted) channel.post(reply);
  };
  try {
    const note = await engine.rewrite(text, {
      reader,
      density,
      own,
      signal,
      onSentence: (sentence, done, total) => post({ kind: "sentence", job, sentence, done, total }),
    });
    post({ kind: "done", job, note });
  } catch (error) {
    post({ kind: "failed", job, reason: error instanceof Error ? error.message : String(error) });
  }
}
