import { browser } from "wxt/browser";
import type { RunPage } from "./run-page.ts";

/**
 * The second script in the page, `reading.js`, leaves its one function here for the first, `portal.js`. The two share a
 * global that the page can't see. See docs/decisions/0005-two-scripts-in-the-page.md.
 */
declare global {
  var klartekstRunPage: RunPage | undefined;
  /** True in a frame where Klartekst runs for itself. */
  var klartekstRuns: boolean | undefined;
}

/** Loads `reading.js` into a frame of a tab. From the background only. */
export async function loadReadingScript(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ["/reading.js"] });
}
