import { browser } from "wxt/browser";

let opening: Promise<void> | undefined;

/** Opens the offscreen document that hosts the engine, unless it is open. Chrome only: Firefox's background page is the host. */
export async function ensureEngineHost(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
  if (contexts.length > 0) return;
  // Two pages may ask at once; Chrome throws at the second `createDocument`.
  opening ??= browser.offscreen
    .createDocument({
      url: "/offscreen.html",
      reasons: ["WORKERS"],
      justification: "Rewrites notes on this device, in a worker that outlives the service worker.",
    })
    .finally(() => (opening = undefined));
  await opening;
}
