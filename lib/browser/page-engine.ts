import { browser } from "wxt/browser";
import type { Channel } from "../engine/channel.ts";
import { ENGINE_PORT, type EngineReply, type EngineRequest } from "../engine/engine-protocol.ts";
import { queuedEngine, type QueuedEngine } from "../engine/queued-engine.ts";
import { remoteEngine } from "../engine/remote-engine.ts";
import type { OwnTerm } from "../own-glossary/own-term.ts";
import { askBackground } from "./messages.ts";
import { portChannel } from "./port-channel.ts";

/**
 * The engine as a page on the portal sees it: one job at a time, over a port that outlives the service worker.
 * `own` gives the reader's own words for each job. `checkLife` is called whenever the port is needed or lost: an extension that was reloaded or removed shows first there.
 */
export function pageEngine(checkLife: () => boolean, own: () => readonly OwnTerm[]): QueuedEngine {
  const remote = remoteEngine(async () => {
    if (!checkLife()) throw new Error("The extension was reloaded or removed");
    await askBackground("ensure-engine");
    const port = browser.runtime.connect({ name: ENGINE_PORT });
    port.onDisconnect.addListener(checkLife);
    return closedOnReturn(portChannel<EngineRequest, EngineReply>(port));
  });
  return queuedEngine({ rewrite: (text, options = {}) => remote.rewrite(text, { ...options, own: own() }) });
}

/** A browser that keeps a page it has left cuts its ports; Chrome doesn't tell the page. On return they are dead. */
function closedOnReturn<Out, In>(channel: Channel<Out, In>): Channel<Out, In> {
  return {
    ...channel,
    onClosed(listener) {
      channel.onClosed(listener);
      addEventListener("pageshow", ({ persisted }) => {
        if (persisted) listener();
      }, { once: true });
    },
  };
}
