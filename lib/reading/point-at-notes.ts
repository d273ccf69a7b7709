import { HOST_TAG } from "../page/element-kind.ts";
import type { FoundNote } from "../page/find-notes.ts";
import { noteOffset } from "../page/note-offset.ts";
import type { ReadingView } from "./reading-view.ts";
import { watchPointer, type PointedText } from "./watch-pointer.ts";

interface PointedPlace {
  readonly note: FoundNote;
  readonly view: ReadingView;
}

/**
 * Lets the mouse light up a sentence from the portal's own text, without a mark in its DOM: from the mouse's place to a
 * place in the text, and from there to the note and its sentence. Returns the way to follow the mouse in a document too.
 */
export function pointAtNotes(places: () => Iterable<PointedPlace>, signal: AbortSignal): (page: Document) => void {
  const followed = new WeakSet<Document>();
  let lit: ReadingView | null = null;
  const openPlaces = () => [...places()].filter(({ view }) => view.phase() === "open");
  const onText = (text: PointedText | null) => {
    const found = text && placeOf(text, openPlaces());
    if (lit !== found?.view) lit?.pointAt(null);
    lit = found?.view ?? null;
    if (text && found) lit?.pointAt({ offset: found.offset, x: text.x, y: text.y });
  };
  return (page) => {
    if (followed.has(page)) return;
    followed.add(page);
    watchPointer(page, { wanted: () => openPlaces().length > 0, roots: () => openPlaces().flatMap(({ note }) => rootsOf(note.element)), own: HOST_TAG }, onText, signal);
  };
}

function placeOf({ node, offset }: PointedText, places: readonly PointedPlace[]): { readonly view: ReadingView; readonly offset: number } | null {
  for (const { note, view } of places) {
    const at = noteOffset(note, node, offset);
    if (at !== null) return { view, offset: at };
  }
  return null;
}

/** The open shadow roots that an element stands in, from the inside out. */
function rootsOf(element: Element): ShadowRoot[] {
  const root = element.getRootNode();
  return "host" in root ? [root as ShadowRoot, ...rootsOf(root.host as Element)] : [];
}
