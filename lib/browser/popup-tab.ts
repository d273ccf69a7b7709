import { browser } from "wxt/browser";

/** The tab that the popup is about. */
export interface PopupTab {
  readonly id: number;
  /** Null where the browser lets no extension in, and where we have not been let in yet. */
  readonly host: string | null;
}

/** The tab in front; opened in a tab of its own, the popup speaks of the tab that was looked at before. */
export async function popupTab(): Promise<PopupTab | null> {
  const own = browser.runtime.getURL("/");
  const tabs = await browser.tabs.query({ currentWindow: true });
  const [tab] = tabs
    .filter((candidate) => !candidate.url?.startsWith(own))
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: webHost(tab.url) };
}

function webHost(address: string | undefined): string | null {
  const url = address ? URL.parse(address) : null;
  return url && /^https?:$/u.test(url.protocol) ? url.hostname : null;
}
