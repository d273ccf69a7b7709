import type { EngineReply, EngineRequest } from "./engine-protocol.ts";
import { remoteEngine, type RemoteEngine } from "./remote-engine.ts";
import { restingEngine } from "./resting-engine.ts";
import { workerChannel } from "./worker-channel.ts";

/** The pipeline in a module worker, started with the first job and ended when nobody has read for a while. */
export function workerEngine(): RemoteEngine {
  return restingEngine(remoteEngine(async () => {
    const worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module" });
    return workerChannel<EngineRequest, EngineReply>(worker);
  }));
}
