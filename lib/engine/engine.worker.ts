/** The worker in which notes are rewritten: it answers with the queued pipeline, and reports whether its model is awake and how much memory it holds. */
import { loadBuiltInLayers } from "../model/load-built-in-layers.ts";
import { answerChannel } from "./answer-channel.ts";
import { pipelineEngine } from "./pipeline-engine.ts";
import { queuedEngine } from "./queued-engine.ts";
import { watchWasmMemory } from "./watch-wasm-memory.ts";
import { workerChannel } from "./worker-channel.ts";

const wasmBytes = watchWasmMemory();

answerChannel(workerChannel(globalThis), queuedEngine(pipelineEngine), async () => {
  const { model } = await loadBuiltInLayers();
  const bytes = wasmBytes();
  const state = model?.state() ?? "resting";
  return { state: state === "resting" && bytes === 0 ? "asleep" : state, bytes };
});
