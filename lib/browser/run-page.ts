import { noteDate } from "../documents/note-date.ts";
import type { FoundNote } from "../page/find-notes.ts";
import { noteHeading } from "../page/note-heading.ts";
import { watchNotes } from "../page/watch-notes.ts";
import { readPage, type PageReading } from "../reading/read-page.ts";
import type { Layout } from "../reading/reading-choices.ts";
import { readingDesk, type ReadingDesk } from "../reading/reading-desk.ts";
import { shortcutOf } from "../reading/shortcut-of.ts";
import { askBackground, type PageNote, type PageStart, type PageStatus } from "./messages.ts";
import { pageEngine } from "./page-engine.ts";

/** Klartekst at work in one page. */
export interface RunningPage {
  status(): Omit<PageStatus, "closedFrames">;
  notes(): readonly PageNote[];
  /** Opens all notes, stops those that are being written, or folds them. */
  all(what: "open" | "stop" | "fold"): boolean;
  /** Shows or hides the note that is being looked at; false if there is none. */
  toggle(): boolean;
  stop(): void;
}

/** Finds the notes of a page, and gives each its reading view. */
export type RunPage = (page: Document, start: PageStart, checkLife: () => boolean) => RunningPage;

export const runPage: RunPage = (page, start, checkLife) => {
  const ended = new AbortController();
  /** What is chosen counts in this page even if nobody is there any more to remember it. */
  const tell = (told: () => Promise<unknown>) => void (checkLife() && told().catch(() => undefined));
  const desk = readingDesk(start, {
    remember: (choices) => tell(() => askBackground("remember-choices", choices)),
    know: (concept) => tell(() => askBackground("know-concept", concept)),
    readMore: (concept) => tell(() => askBackground("open-glossary", concept)),
  });
  const reading = readPage(pageEngine(checkLife, () => start.own), desk);
  let found: readonly FoundNote[] = [];
  let status: Pick<PageStatus, "looked" | "notes" | "otherLanguage"> = { looked: false, notes: 0, otherLanguage: 0 };
  watchNotes(page, {
    signal: ended.signal,
    onNotes(changes) {
      status = { looked: true, notes: changes.notes.length, otherLanguage: changes.otherLanguage };
      found = changes.notes;
      reading.update(changes);
    },
  });
  // The manifest's command reaches us first where the browser knows it; this serves keys that the reader chose.
  page.addEventListener("keydown", (event) => {
    if (act(shortcutOf(event), start, reading, desk)) event.preventDefault();
  }, { signal: ended.signal, capture: true });
  return {
    status: () => ({ ...status, ...reading.counts() }),
    all(what) {
      reading.all(what);
      return true;
    },
    notes: () => found.map(pageNote),
    toggle: () => reading.toggleNearest(),
    stop() {
      ended.abort();
      reading.clear();
    },
  };
};

/** Does what a key is for; false if it is for nothing here. */
function act(keys: string | null, { shortcut, viewKeys }: PageStart, reading: PageReading, desk: ReadingDesk): boolean {
  if (keys === null) return false;
  if (keys === shortcut) return reading.toggleNearest();
  if (keys === viewKeys.original) {
    const { open, writing } = reading.counts();
    desk.foldAll();
    return open + writing > 0;
  }
  const layout = (["plain", "beside"] satisfies Layout[]).find((each) => viewKeys[each] === keys);
  if (!layout || !reading.openNearest()) return false;
  desk.choose({ layout });
  return true;
}

/** The dates of a note's text are the visit's and others': only what stands first in it can be its own. */
const OPENING = 60;

function pageNote({ text, element }: FoundNote): PageNote {
  const { title, around } = noteHeading(element);
  return { text, title, date: noteDate(around) ?? noteDate(text.slice(0, OPENING)) };
}
