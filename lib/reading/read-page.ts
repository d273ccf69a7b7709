import type { QueuedEngine } from "../engine/queued-engine.ts";
import type { FoundNote } from "../page/find-notes.ts";
import { mountHost, unmountHost } from "../page/mount-host.ts";
import { noteRanges } from "../page/note-range.ts";
import type { NoteChanges } from "../page/watch-notes.ts";
import type { ReadingDesk } from "./reading-desk.ts";
import { pointAtNotes } from "./point-at-notes.ts";
import { readingView, type ReadingView } from "./reading-view.ts";
import { viewRank } from "./view-rank.ts";

/** The reading views of one page. */
export interface PageReading {
  /** Follows the page: views come, move and go with their notes. */
  update(changes: NoteChanges): void;
  /** Shows or hides the note with the focus, else the first one in sight. False if there is none. */
  toggleNearest(): boolean;
  /** Opens the note with the focus, else the first one in sight. False if there is none. */
  openNearest(): boolean;
  /** Opens all views, folds those that are being written, or folds all. */
  all(what: "open" | "stop" | "fold"): void;
  /** How many views are open, and how many are being written or wait their turn. */
  counts(): { readonly open: number; readonly writing: number };
  /** Takes all views and hosts off the page. */
  clear(): void;
}

/** A note with its host and view. A later look at the same note brings new spans, so `note` changes. */
interface Place {
  note: FoundNote;
  readonly host: HTMLElement;
  readonly view: ReadingView;
  /** It was in sight when all notes were asked for: the plain versions before it may since have pushed it out. */
  seen: boolean;
}

/** Less than a pixel: after what is in sight now, before everything else. */
const SEEN_RANK = 0.5;

/** Gives each note found its reading view. */
export function readPage(engine: QueuedEngine, desk: ReadingDesk): PageReading {
  const places = new Map<FoundNote, Place>();
  const ended = new AbortController();
  const pointing = pointAtNotes(() => places.values(), ended.signal);
  const open = (note: FoundNote) => {
    places.set(note, openPlace(note, engine, desk));
    pointing(note.element.ownerDocument);
  };
  const close = (note: FoundNote) => {
    const place = places.get(note);
    places.delete(note);
    if (!place) return;
    place.view.stop();
    unmountHost(place.host);
  };
  const follow = (before: FoundNote, after: FoundNote) => {
    const place = places.get(before);
    if (place?.note.text !== after.text) {
      close(before);
      open(after);
      return;
    }
    places.delete(before);
    places.set(after, place);
    place.note = after;
    mountHost(after, place.host);
  };
  const withNearest = (act: (view: ReadingView) => void) => {
    const all = [...places.values()];
    const nearest = all.find(({ host }) => host.matches(":focus-within")) ?? firstInSight(all);
    if (nearest) act(nearest.view);
    return nearest !== undefined;
  };
  return {
    update({ added, removed, changed }) {
      for (const note of removed) close(note);
      for (const { before, after } of changed) follow(before, after);
      for (const note of added) open(note);
    },
    toggleNearest: () => withNearest((view) => view.toggle()),
    openNearest: () => withNearest((view) => view.open()),
    all(what) {
      const all = [...places.values()];
      if (what === "open") return openAll(all);
      for (const { view } of all) if (what === "fold" || view.phase() === "writing") view.fold();
    },
    counts() {
      const phases = [...places.values()].map(({ view }) => view.phase());
      return { open: count(phases, "open"), writing: count(phases, "writing") };
    },
    clear() {
      ended.abort();
      for (const note of [...places.keys()]) close(note);
    },
  };
}

function openPlace(note: FoundNote, engine: QueuedEngine, desk: ReadingDesk): Place {
  const host = mountHost(note);
  const view = readingView(
    { host, text: note.text, ranges: (span) => noteRanges(place.note, span) },
    { rewrite: (text, options = {}) => engine.rewrite(text, { ...options, rank: () => rankOf(place) }) },
    desk,
  );
  const place: Place = { note, host, view, seen: false };
  return place;
}

/** In the order in which they are wanted: the engine begins with the first, whatever comes after. */
function openAll(places: readonly Place[]): void {
  const ranked = places.map((place) => ({ place, rank: viewRank(place.host) })).sort((a, b) => a.rank - b.rank);
  for (const { place } of ranked) place.seen = viewRank(place.note.element) === 0;
  for (const { place } of ranked) place.view.open();
}

function rankOf({ host, seen }: Place): number {
  const now = viewRank(host);
  return seen ? Math.min(now, SEEN_RANK) : now;
}

function count<Item>(items: readonly Item[], wanted: Item): number {
  return items.filter((item) => item === wanted).length;
}

function firstInSight(places: readonly Place[]): Place | undefined {
  const [first] = places
    .map((place) => ({ place, rank: viewRank(place.note.element), top: place.note.element.getBoundingClientRect().top }))
    .sort((a, b) => a.rank - b.rank || a.top - b.top);
  return first?.place;
}
