import { browser } from "wxt/browser";
import { askTab, type Messages, type PageStatus } from "./messages.ts";

type Question = "page-status" | "page-notes" | "read-all" | "stop-all" | "fold-all";

/** Asks Klartekst in every frame of a tab where it runs for itself, the page's own first. Empty if it doesn't run there. */
export async function askFrames<K extends Question>(tab: number, kind: K): Promise<Messages[K]["reply"][]> {
  const replies = await Promise.all((await frames(tab)).map((frame) => askTab(tab, kind, frame)));
  return replies.filter((reply) => reply !== null);
}

/** Shows or hides the nearest note: the page's own, or else that of the first frame that has one. */
export async function toggleInFrames(tab: number): Promise<void> {
  for (const frame of await frames(tab)) if (await askTab(tab, "toggle-note", frame)) return;
}

/** What the frames of a page say together. Every frame that answers is one that its page could not look into. */
export function wholeStatus([page, ...inner]: readonly PageStatus[]): PageStatus | null {
  if (!page) return null;
  const all = [page, ...inner];
  const sum = (count: "notes" | "otherLanguage" | "open" | "writing" | "closedFrames") => all.reduce((total, status) => total + status[count], 0);
  return {
    looked: page.looked,
    notes: sum("notes"), otherLanguage: sum("otherLanguage"), open: sum("open"), writing: sum("writing"),
    closedFrames: Math.max(0, sum("closedFrames") - inner.length),
  };
}

/** The numbers of the frames where Klartekst runs. Browsers tell them to nobody without a permission, but a script can look. */
async function frames(tab: number): Promise<number[]> {
  const page = await askTab(tab, "page-status", 0);
  if (!page) return [];
  if (page.closedFrames === 0) return [0];
  try {
    const found = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: () => globalThis.klartekstRuns === true });
    const inner = found.filter(({ frameId, result }) => result === true && frameId !== 0).map(({ frameId }) => frameId);
    return [0, ...inner.sort((a, b) => a - b)];
  } catch {
    return [0];
  }
}
