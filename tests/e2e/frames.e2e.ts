/** Notes in frames that the page around them can't look into: in Chromium and in Firefox. */
import { expect, test } from "vitest";
import { inEachBrowser, type Tab } from "./support/journey-browser.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { MSP, SUNDHED } from "./support/portal-server.ts";
import { says } from "./support/reading.ts";
import { until } from "./support/until.ts";

const SIZE = 'width="900" height="600"';
const SRCDOC = `<!doctype html><html lang=da><body><div id=note>${NOTE}</div></body></html>`.replaceAll('"', "&quot;");

const PAGES = {
  "/note": pageWith(`<h1>Journal</h1><div id="note">${NOTE}</div>`),
  "/same": pageWith(`<iframe src="/note" ${SIZE}></iframe>`),
  "/sandbox": pageWith(`<iframe src="/note" sandbox ${SIZE}></iframe>`),
  "/srcdoc": pageWith(`<iframe srcdoc="${SRCDOC}" sandbox ${SIZE}></iframe>`),
  "/portal": pageWith(`<iframe src="${MSP}/note" ${SIZE}></iframe>`),
  "/nested": pageWith(`<iframe src="/sandbox" sandbox width="950" height="700"></iframe>`),
  "/both": pageWith(`<div>${NOTE}</div><iframe src="${MSP}/note" ${SIZE}></iframe>`),
  "/tiny": pageWith(`<iframe src="${MSP}/note" width="1" height="1"></iframe>`),
  "/foreign": pageWith(`<iframe src="https://elsewhere.example/note" ${SIZE}></iframe>`),
};

const CLICK = "function () { this.click(); }";

inEachBrowser(PAGES, (browser) => {
  const open = (path: string) => browser().open(`${SUNDHED}${path}`);
  const popupSays = async (site: Tab, words: RegExp) => {
    await site.front();
    const popup = await browser().openOwn("popup");
    await says(await popup.find("main"), words);
    return popup;
  };

  test.each(["/same", "/sandbox", "/srcdoc", "/portal", "/nested"])("a note in the frame of %s has one button, and is written", async (path) => {
    const tab = await open(path);
    const [view] = await tab.views(1);
    await (await view?.one(".toggle"))?.call(CLICK);
    await view?.settled();
    expect(await (await view?.one(".body"))?.text()).toContain("750 mg");
    const popup = await popupSays(tab, /1 notat fundet på siden/u);
    expect(await (await popup.find("main")).text()).not.toContain("ramme");
    await popup.close();
    await tab.close();
  });

  test("notes in the page and in its frame are counted, opened and folded together", async () => {
    const tab = await open("/both");
    await tab.views(2);
    const popup = await popupSays(tab, /2 notater fundet på siden/u);
    await (await popup.byRole("button", "Vis alle notater på hverdagsdansk")).call(CLICK);
    await (await popup.byRole("button", "Skjul dem alle igen")).call(CLICK);
    await popup.byRole("button", "Vis alle notater på hverdagsdansk");
    await popup.close();
    await tab.close();
  });

  test("the side panel reads the notes of both", async () => {
    const tab = await open("/both");
    await tab.views(2);
    await tab.front();
    const panel = await browser().openOwn("sidepanel");
    await until(async () => {
      expect(await panel.run(() => document.querySelectorAll("[data-plain-text]").length)).toBe(2);
    });
    await panel.close();
    await tab.close();
  });

  test("a frame too small to read in is left alone, until it has grown", async () => {
    const tab = await open("/tiny");
    const popup = await popupSays(tab, /Ingen notater fundet på siden/u);
    expect(await (await popup.find("main")).text()).not.toContain("ramme");
    await popup.close();
    await tab.front();
    await tab.run(() => {
      const frame = document.querySelector("iframe") as HTMLIFrameElement;
      frame.width = "900";
      frame.height = "600";
    });
    await tab.views(1);
    await tab.close();
  });

  test("of a frame from anywhere else the popup says that it can't be read", async () => {
    const tab = await open("/foreign");
    const popup = await popupSays(tab, /i en ramme, som Klartekst ikke kan læse/u);
    expect(await tab.views(0)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  test("nothing is thrown or logged as an error", () => {
    expect(browser().complaints).toEqual([]);
  });
});
