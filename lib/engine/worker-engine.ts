import type { Engine } from "./engine.ts";
import type { EngineReply, EngineRequest } from "./engine-protocol.ts";
import { remoteEngine } from "./remote-engine.ts";
import { workerChannel } from "./worker-channel.ts";

/** The pipeline in a module worker, started with the first job. */
export function workerEngine(): Engine {
  return remoteEngine(async () => {
    const worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module" });
    return workerChannel<EngineRequest, EngineReply>(worker);
  });
}
