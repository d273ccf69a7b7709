import type { Page } from "playwright-core";
import type { PageStatus } from "../../../lib/browser/messages.ts";
import type { TestPortal } from "./portal.ts";
import { until } from "./until.ts";

/** What the page says of itself to the popup, once it has looked itself over. */
export async function pageStatus(portal: TestPortal, page: Page): Promise<PageStatus> {
  return until(async () => {
    const background = await portal.background();
    const status = await background.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url }) => url === address);
      return chrome.tabs.sendMessage(tab?.id ?? -1, { klartekst: "page-status" }) as Promise<PageStatus>;
    }, page.url());
    if (!status.looked) throw new Error(`${page.url()} has not been looked over`);
    return status;
  });
}
