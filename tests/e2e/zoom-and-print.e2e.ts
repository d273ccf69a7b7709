/** Zoomed in and on paper: in Chromium and in Firefox. */
import { mkdirSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { SeenElement } from "../../scripts/browser/seen-element.ts";
import { inEachBrowser, type Tab } from "./support/journey-browser.ts";
import { pdfText } from "./support/pdf-text.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { SUNDHED } from "./support/portal-server.ts";
import { cardIs, onlyView, openView } from "./support/reading.ts";

const PICTURES = "screenshots/journeys";
const PAGES = { "/note": pageWith(`<h1>Journal</h1><div id="note">${NOTE}</div><p>Slut</p>`) };
/** 1280 by 1024 at 400 %. */
const [WIDTH, HEIGHT] = [320, 256];

beforeAll(() => void mkdirSync(PICTURES, { recursive: true }));

const scrollsSideways = (tab: Tab) => tab.run(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** No part of a view sticks out of it or is cut off. */
async function cutOff(view: SeenElement): Promise<string[]> {
  return view.call(`function () {
    const { left, right } = this.host.getBoundingClientRect();
    return [...this.querySelectorAll(".view :not(.card, .card *, .spoken, option)")].filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1 || part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflow !== "visible");
    }).map((part) => part.className || part.localName);
  }`);
}

inEachBrowser(PAGES, (browser, name) => {
  test("at 400 % nothing is lost and nothing scrolls sideways, in each view; each card is whole and beside its word", async () => {
    const tab = await browser().open(`${SUNDHED}/note`);
    await tab.resize(WIDTH, HEIGHT, 4);
    const view = await openView(tab);
    for (const keys of ["Alt+2", "Alt+3"]) {
      await tab.press(keys);
      expect(await scrollsSideways(tab)).toBe(false);
      expect(await cutOff(view)).toEqual([]);
    }
    const card = await view.one(".card");
    for (const word of await view.all(".term")) {
      await word.call("function () { this.scrollIntoView({ block: 'center', behavior: 'instant' }); this.focus({ preventScroll: true }); }");
      await cardIs(view, "open");
      const [at, box] = [await word.box(), await card.box()];
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(WIDTH);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(HEIGHT);
      expect(box.y >= at.y + at.height - 1 || box.y + box.height <= at.y + 1).toBe(true);
    }
    await tab.picture(`${PICTURES}/zoom-${name}.png`);
    await tab.press("Alt+2");
    await tab.close();
  });

  test("on a page that is zoomed by its own style, views and cards stand right", async () => {
    const tab = await browser().open(`${SUNDHED}/note`);
    await tab.run(() => void document.body.setAttribute("style", "zoom: 2"));
    await tab.resize(800, 900);
    const view = await openView(tab);
    expect(await scrollsSideways(tab)).toBe(false);
    expect(await cutOff(view)).toEqual([]);
    const [word] = await view.all(".term");
    await word?.hover();
    await cardIs(view, "open");
    const [{ y = 0, height = 0 } = {}, box] = [await word?.box(), await (await view.one(".card")).box()];
    expect(Math.min(Math.abs(box.y - y - height), Math.abs(y - box.y - box.height))).toBeLessThan(40);
    await tab.close();
  });

  test("printed, the page is as it would be without Klartekst", async () => {
    const tab = await browser().open(`${SUNDHED}/note`);
    await openView(tab);
    const printed = await pdfText(await tab.printed());
    // The same page on a host where Klartekst does not run.
    const bare = await browser().open("https://elsewhere.example/note");
    expect(printed).toEqual(await pdfText(await bare.printed()));
    expect(printed.join()).toContain("Pt. indl. akut");
    expect(await (await onlyView(tab)).one(".sentence")).toBeTruthy();
    await bare.close();
    await tab.close();
  });

  test("nothing is thrown or logged as an error", () => {
    expect(browser().complaints).toEqual([]);
  });
});
