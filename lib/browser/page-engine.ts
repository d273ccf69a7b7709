import { browser } from "wxt/browser";
import { ENGINE_PORT, type EngineReply, type EngineRequest } from "../engine/engine-protocol.ts";
import { queuedEngine, type QueuedEngine } from "../engine/queued-engine.ts";
import { remoteEngine } from "../engine/remote-engine.ts";
import { askBackground } from "./messages.ts";
import { portChannel } from "./port-channel.ts";

/**
 * The engine as a page on the portal sees it: one job at a time, over a port that outlives the service worker.
 * `checkLife` is called whenever the port is needed or lost: an extension that was reloaded or removed shows first there.
 */
export function pageEngine(checkLife: () => boolean): QueuedEngine {
  return queuedEngine(remoteEngine(async () => {
    if (!checkLife()) throw new Error("The extension was reloaded or removed");
    await askBackground("ensure-engine");
    const port = browser.runtime.connect({ name: ENGINE_PORT });
    port.onDisconnect.addListener(checkLife);
    return portChannel<EngineRequest, EngineReply>(port);
  }));
}
