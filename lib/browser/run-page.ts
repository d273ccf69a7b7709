import { watchNotes } from "../page/watch-notes.ts";
import { readPage } from "../reading/read-page.ts";
import { shortcutOf } from "../reading/shortcut-of.ts";
import type { PageStart, PageStatus } from "./messages.ts";
import { pageEngine } from "./page-engine.ts";

/** Klartekst at work in one page. */
export interface RunningPage {
  status(): PageStatus;
  /** Shows or hides the note that is being looked at; false if there is none. */
  toggle(): boolean;
  stop(): void;
}

/** Finds the notes of a page, and gives each its reading view. */
export type RunPage = (page: Document, start: PageStart, checkLife: () => boolean) => RunningPage;

export const runPage: RunPage = (page, { words, shortcut }, checkLife) => {
  const ended = new AbortController();
  const reading = readPage(pageEngine(checkLife), words);
  let status: PageStatus = { looked: false, notes: 0, otherLanguage: 0 };
  watchNotes(page, {
    signal: ended.signal,
    onNotes(changes) {
      status = { looked: true, notes: changes.notes.length, otherLanguage: changes.otherLanguage };
      reading.update(changes);
    },
  });
  // The manifest's command reaches us first where the browser knows it; this serves keys that the reader chose.
  page.addEventListener("keydown", (event) => {
    if (shortcutOf(event) === shortcut && reading.toggleNearest()) event.preventDefault();
  }, { signal: ended.signal, capture: true });
  return {
    status: () => status,
    toggle: () => reading.toggleNearest(),
    stop() {
      ended.abort();
      reading.clear();
    },
  };
};
