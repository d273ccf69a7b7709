/** Firefox's own sidebar, opened as a reader opens it, and as narrow as Firefox makes it. (Chromium's: side-panel.e2e.ts.) */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFirefox } from "./support/find-firefox.ts";
import { firefoxJourney, type FirefoxJourney } from "./support/firefox-journey.ts";
import type { Tab } from "./support/journey-browser.ts";
import { SUNDHED } from "./support/portal-server.ts";
import { until } from "./support/until.ts";

const FIREFOX = findFirefox();
/** Firefox opens its sidebar narrower than this. */
const NARROW = 300;

interface Seen {
  readonly room: number;
  readonly width: number;
  readonly said: string;
}

/** What another page of the extension sees of the sidebar, with its text at `size` per cent. It runs there. */
function lookAtSidebar(size: number): Seen | null {
  const [sidebar] = chrome.extension.getViews({ type: "sidebar" as never }) as Window[];
  if (!sidebar) return null;
  const page = sidebar.document;
  page.documentElement.style.fontSize = `${size}%`;
  const written = [...page.querySelectorAll("[data-plain-text]")].map(({ shadowRoot }) => shadowRoot?.querySelector(".body")?.textContent ?? "");
  return { room: sidebar.innerWidth, width: page.documentElement.scrollWidth, said: `${page.body.innerText}\n${written.join("\n")}` };
}

describe.skipIf(!FIREFOX)("in Firefox", () => {
  let browser: FirefoxJourney;
  let own: Tab;

  beforeAll(async () => {
    browser = await firefoxJourney({}, FIREFOX ?? "");
    own = await browser.openOwn("options");
    const site = await browser.open(`${SUNDHED}/index.html`);
    await site.views(2);
    const popup = await browser.openOwn("popup");
    await popup.front();
    await (await popup.byRole("button", "Læs i sidepanelet")).click();
    await site.front();
  });
  afterAll(() => browser?.close());

  test("it opens from the popup, and shows all notes of the page in everyday Danish", async () => {
    await until(async () => {
      const seen = await own.run(lookAtSidebar, 100);
      expect(seen?.said).toMatch(/Udskrivningsbrev[^]*Notat fra egen læge[^]*åndenød[^]*slidgigt/u);
    });
  });

  test.each([100, 200])("as narrow as it is, nothing runs out of it with its text at %i %%", async (size) => {
    const seen = await own.run(lookAtSidebar, size);
    expect(seen?.room).toBeLessThan(NARROW);
    expect(seen?.width).toBeLessThanOrEqual(seen?.room ?? 0);
  });

  test("nothing is thrown or logged as an error", () => {
    expect(browser.complaints).toEqual([]);
  });
});
