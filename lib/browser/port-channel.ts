import type { Browser } from "wxt/browser";
import type { Channel } from "../engine/channel.ts";

/** An extension port as a channel. */
export function portChannel<Out, In>(port: Browser.runtime.Port): Channel<Out, In> {
  return {
    post(message) {
      try {
        port.postMessage(message);
      } catch {
        // The port is closed: `onClosed` says so to whoever is waiting.
      }
    },
    listen: (listener) => port.onMessage.addListener((message: In) => listener(message)),
    onClosed: (listener) => port.onDisconnect.addListener(() => listener()),
    close: () => port.disconnect(),
  };
}
