/** Chromium for a journey, by Playwright and DevTools. */
import type { CDPSession, Page } from "playwright-core";
import { ChromiumElement, waitForNotes } from "../../../scripts/browser/note-views.ts";
import type { SeenElement } from "../../../scripts/browser/seen-element.ts";
import type { JourneyBrowser, Pages, Plain, Tab } from "./journey-browser.ts";
import { testPortal } from "./portal.ts";
import { until } from "./until.ts";

/** Opens a Chromium with the extension on the portal. Pages left behind are kept, as for a reader. */
export async function chromiumJourney(pages: Pages): Promise<JourneyBrowser> {
  const portal = await testPortal(pages, { backForwardCache: true });
  const known = new Map<Page, ChromiumTab>();
  const tabOf = async (page: Page) => {
    const tab = known.get(page) ?? new ChromiumTab(page, await page.context().newCDPSession(page));
    known.set(page, tab);
    return tab;
  };
  return {
    complaints: portal.complaints,
    open: async (address) => tabOf(await portal.open(address)),
    openOwn: async (page) => tabOf(await portal.open(`chrome-extension://${portal.extensionId}/${page}.html`)),
    tabAt: (ending) => until(async () => {
      const page = portal.context.pages().find((candidate) => candidate.url().endsWith(ending));
      if (!page) throw new Error(`No tab shows ${ending}`);
      return tabOf(page);
    }),
    async update() {
      const background = await portal.background();
      await background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    },
    close: () => portal.close(),
  };
}

class ChromiumTab implements Tab {
  readonly #page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  address = async () => this.#page.url();
  goto = async (address: string) => void await this.#page.goto(address);
  reload = async () => void await this.#page.reload();
  front = () => this.#page.bringToFront();
  press = (keys: string) => this.#page.keyboard.press(keys);
  point = (x: number, y: number) => this.#page.mouse.move(x, y);
  views = (count: number) => waitForNotes(this.#page, count);
  close = () => this.#page.close();

  /** By DevTools: Playwright loses sight of a page that comes back from the back/forward cache. */
  async history(steps: number): Promise<void> {
    const { currentIndex, entries } = await this.#session.send("Page.getNavigationHistory");
    const entry = entries[currentIndex + steps];
    if (!entry) throw new Error("The history is not that long");
    await this.#session.send("Page.navigateToHistoryEntry", { entryId: entry.id });
    await until(async () => {
      const { currentIndex: now } = await this.#session.send("Page.getNavigationHistory");
      if (now !== currentIndex + steps) throw new Error("Still on the way");
    });
  }

  async run<Given extends readonly Plain[], Value>(work: (...given: Given) => Value | Promise<Value>, ...given: Given): Promise<Value> {
    const { result, exceptionDetails } = await this.#session.send("Runtime.evaluate", {
      expression: `(${String(work)})(...${JSON.stringify(given)})`, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  }

  byRole(role: string, name: string): Promise<SeenElement> {
    return this.#waitFor(`${role} "${name}"`, async () => {
      const { result: { objectId = "" } } = await this.#session.send("Runtime.evaluate", { expression: "document" });
      const { nodes } = await this.#session.send("Accessibility.queryAXTree", { objectId, role, accessibleName: name });
      const node = nodes.find(({ ignored, backendDOMNodeId }) => !ignored && backendDOMNodeId !== undefined);
      if (!node) return undefined;
      const { object } = await this.#session.send("DOM.resolveNode", { backendNodeId: node.backendDOMNodeId ?? 0 });
      return object.objectId;
    });
  }

  find(selector: string): Promise<SeenElement> {
    return this.#waitFor(selector, async () => {
      const { result } = await this.#session.send("Runtime.evaluate", { expression: `document.querySelector(${JSON.stringify(selector)})` });
      return result.objectId;
    });
  }

  async resize(width: number, height: number, scale = 1): Promise<void> {
    await this.#page.setViewportSize({ width, height });
    await this.#session.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: scale, mobile: false });
    await until(async () => {
      if (await this.run(() => innerWidth) !== width) throw new Error("Not yet as wide as that");
    });
  }

  async picture(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async printed(): Promise<Buffer> {
    return this.#page.pdf();
  }

  #waitFor(what: string, look: () => Promise<string | undefined>): Promise<SeenElement> {
    return until(async () => {
      const objectId = await look();
      if (!objectId) throw new Error(`${this.#page.url()} has no ${what}`);
      return new ChromiumElement(this.#page, this.#session, objectId);
    });
  }
}
