import { create } from "zustand";
import { askFrames, wholeStatus } from "./ask-frames.ts";
import type { PageNote } from "./messages.ts";
import { inOrder } from "./in-order.ts";
import { popupTab } from "./popup-tab.ts";

/** What the side panel knows of the page in front. */
export type PanelPlace =
  | { readonly phase: "looking" }
  /** A page that the browser lets no extension into, or where Klartekst does not run. */
  | { readonly phase: "elsewhere" }
  | { readonly phase: "here"; readonly tab: number; readonly looked: boolean; readonly notes: readonly PageNote[] };

interface PanelStore {
  readonly place: PanelPlace;
  /** Looks at the page in front again: the reader changes tabs, and notes come late. */
  look(): Promise<void>;
}

/** A busy page answers late: what it said first must not come over what it said last. */
const asking = inOrder();

/** The notes of the page in front. They are held for as long as they stand there, and stored nowhere. */
export const usePanel = create<PanelStore>()((set, get) => ({
  place: { phase: "looking" },
  async look() {
    const show = asking();
    const place = await placeInFront();
    show(() => {
      // Unchanged notes stay the same object, so that nothing is drawn anew.
      if (JSON.stringify(place) !== JSON.stringify(get().place)) set({ place });
    });
  },
}));

async function placeInFront(): Promise<PanelPlace> {
  const tab = await popupTab();
  if (!tab) return { phase: "elsewhere" };
  const [statuses, notes] = await Promise.all([askFrames(tab.id, "page-status"), askFrames(tab.id, "page-notes")]);
  const status = wholeStatus(statuses);
  if (!status) return { phase: "elsewhere" };
  return { phase: "here", tab: tab.id, looked: status.looked, notes: notes.flat() };
}
