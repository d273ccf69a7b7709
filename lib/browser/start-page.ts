import { browser } from "wxt/browser";
import { askPatiently } from "./ask-patiently.ts";
import { areKnownHere, type StorageChanges } from "./are-known-here.ts";
import { closedFrames, isReadByParent, readsInClosedFrame, whenReadable } from "./frame-duty.ts";
import { answerMessages, askBackground, type PageStatus } from "./messages.ts";
import type {} from "./load-reading-script.ts";
import type { RunningPage } from "./run-page.ts";

/** What a content script knows of its own life: WXT's context. */
export interface ScriptLife {
  readonly signal: AbortSignal;
  /** False once the extension was reloaded, updated or removed; asking also aborts `signal`. */
  readonly isValid: boolean;
}

const NOTHING: PageStatus = { looked: false, notes: 0, otherLanguage: 0, open: 0, writing: 0, closedFrames: 0 };

/**
 * Runs Klartekst in this page until the script's life ends, and begins anew whenever a setting changes. In a frame that
 * the page around it can look into it is that page's script that does the work.
 */
export function startPage(page: Document, life: ScriptLife): void {
  const view = page.defaultView;
  // Every frame begins as an empty page, which is soon thrown away.
  if (view && page.URL !== "about:blank" && !isReadByParent(view)) whenReadable(view, () => runHere(page, life), life.signal);
}

function runHere(page: Document, life: ScriptLife): void {
  globalThis.klartekstRuns = true;
  let current: RunningPage | undefined;
  let run = 0;
  /** What the page that runs began with; null when it has itself chosen something since. */
  let begun: string | null = null;

  const begin = async () => {
    const own = ++run;
    // Also brings `reading.js` into the page, if Klartekst is on for this site.
    const start = await askPatiently(() => askBackground("page-start"), () => own !== run || life.signal.aborted || !life.isValid);
    if (start === null || own !== run || life.signal.aborted) return;
    // What was changed may not count here: then the reader goes on reading.
    const wanted = JSON.stringify(start);
    if (current && wanted === begun) return;
    begun = wanted;
    current?.stop();
    current = start.on ? globalThis.klartekstRunPage?.(page, start, () => life.isValid) : undefined;
  };
  const restart = (changes: StorageChanges) => {
    if (areKnownHere(changes)) begun = null;
    else void begin();
  };
  const stopAnswering = answerMessages({
    "page-status": () => ({ ...(current?.status() ?? NOTHING), closedFrames: closedFrames(page) }),
    "read-all": () => current?.all("open") ?? false,
    "stop-all": () => current?.all("stop") ?? false,
    "fold-all": () => current?.all("fold") ?? false,
    "page-notes": () => current?.notes() ?? [],
    "toggle-note": () => !readsInClosedFrame(page) && (current?.toggle() ?? false),
  });
  browser.storage.local.onChanged.addListener(restart);
  // An extension that is turned off tells nobody: look when the reader comes back to the page.
  page.addEventListener("visibilitychange", () => life.isValid, { signal: life.signal });
  life.signal.addEventListener("abort", () => {
    run++;
    current?.stop();
    // A dead extension's listeners are gone with it; they are ours to remove only when a newer copy takes over.
    if (!browser.runtime?.id) return;
    stopAnswering();
    browser.storage.local.onChanged.removeListener(restart);
  });
  void begin();
}
