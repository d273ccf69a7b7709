import { answerChannel } from "./answer-channel.ts";
import { pipelineEngine } from "./pipeline-engine.ts";
import { queuedEngine } from "./queued-engine.ts";
import { workerChannel } from "./worker-channel.ts";

answerChannel(workerChannel(globalThis), queuedEngine(pipelineEngine));
