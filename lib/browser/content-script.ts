import { browser } from "wxt/browser";
import { PORTAL_HOSTS } from "./portal-hosts.ts";

/** The built file of `entrypoints/portal.content.ts`. */
const FILE = "/content-scripts/portal.js";
const ADDED_HOSTS_ID = "added-hosts";

/** Starts Klartekst in a tab, and in the frames there that we are let into. An older copy there sees the new one and takes itself away. */
export async function startInTab(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [FILE] });
}

/** Starts Klartekst anew in the open tabs of these hosts: after installing or updating, the copies there are dead. */
export async function startInOpenTabs(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...hosts] });
  // A tab may be closing, or show an error page: the others go on.
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && startInTab(tab.id)));
}

/** The hosts that the reader has added, as match patterns: whatever the browser has granted beyond the portals. */
export async function addedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn: readonly string[] = PORTAL_HOSTS;
  return origins.filter((origin) => !builtIn.includes(origin));
}

/** Makes Klartekst run by itself on just the hosts that are granted now. */
export async function registerAddedHosts(): Promise<void> {
  const [matches, registered] = await Promise.all([
    addedHosts(),
    browser.scripting.getRegisteredContentScripts({ ids: [ADDED_HOSTS_ID] }),
  ]);
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ADDED_HOSTS_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ADDED_HOSTS_ID, js: [FILE], matches, allFrames: true, matchOriginAsFallback: true }]);
}
