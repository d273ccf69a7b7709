import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noteViews, waitForNotes, type SeenElement } from "../../scripts/browser/note-views.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { says } from "./support/reading.ts";
import { until } from "./support/until.ts";

/** So long, and so many of them, that the rewriting can be caught half-way. */
const LONG = Array.from({ length: 40 }, () => NOTE).join("<br>");
const LONG_NOTES = Array.from({ length: 12 }, (_, index) => `<h2>Notat ${index + 1}</h2><div>${LONG}</div>`).join("");

let portal: TestPortal;
let page: Page;

beforeEach(async () => {
  portal = await testPortal({
    "/note": pageWith(`<div id="note">${NOTE}</div>`),
    "/long": pageWith(`<div id="note">${LONG}</div>`),
    "/long-notes": pageWith(LONG_NOTES),
  });
});
afterEach(async () => {
  expect(portal.complaints).toEqual([]);
  await portal.close();
});

async function openNote(path: string): Promise<SeenElement> {
  page = await portal.open(`${SUNDHED}${path}`);
  const [view] = await waitForNotes(page, 1);
  if (!view) throw new Error("unreachable");
  return view;
}

/** Ends the service worker, as Chrome does of its own accord when it is idle. */
async function killServiceWorker(): Promise<void> {
  const session = await portal.context.newCDPSession(page);
  const { targetInfos } = await session.send("Target.getTargets");
  const worker = targetInfos.find(({ type }) => type === "service_worker");
  if (!worker) throw new Error("The service worker was dead already");
  await session.send("Target.closeTarget", { targetId: worker.targetId });
  await until(async () => {
    const { targetInfos: left } = await session.send("Target.getTargets");
    expect(left.filter(({ type }) => type === "service_worker")).toEqual([]);
  });
}

test("jobs go on when the service worker dies in the middle of them", async () => {
  page = await portal.open(`${SUNDHED}/long-notes`);
  const views = await waitForNotes(page, 12);
  const toggles = await Promise.all(views.map((view) => view.one(".toggle")));
  for (const toggle of toggles) await toggle.call("function () { this.click(); }");
  const finished = async () => (await Promise.all(toggles.map((toggle) => toggle.text()))).filter((text) => text === "Skjul").length;
  await until(async () => expect(await finished()).toBeGreaterThan(0), 5);
  await killServiceWorker();
  expect(await finished()).toBeLessThan(12);
  for (const view of views) await view.settled();
  for (const view of views) expect(await (await view.one(".body")).text()).toContain("750 mg");
});

test("a note can be asked for after the service worker died", async () => {
  const view = await openNote("/note");
  await killServiceWorker();
  await (await view.one(".toggle")).click();
  await view.settled();
  expect(await (await view.one(".body")).text()).toContain("750 mg");
});

test("jobs go on when the page that hosts the engine is closed in the middle of them", async () => {
  page = await portal.open(`${SUNDHED}/long-notes`);
  const views = await waitForNotes(page, 12);
  for (const view of views) await (await view.one(".toggle")).call("function () { this.click(); }");
  await views[0]?.settled();
  await (await portal.background()).evaluate(() => chrome.offscreen.closeDocument());
  for (const view of views) await view.settled();
  for (const view of views) expect(await (await view.one(".body")).text()).toContain("750 mg");
});

test("Stop goes back to the note at once", async () => {
  const view = await openNote("/long");
  const toggle = await view.one(".toggle");
  await toggle.click();
  expect(await toggle.text()).toBe("Stop");
  await toggle.click();
  await says(toggle, /^Vis på hverdagsdansk$/u);
});

test("after a reload of the extension the page has its buttons once, and they work", async () => {
  await openNote("/note");
  const before = await page.locator("klartekst-note").elementHandle();
  const background = await portal.background();
  await background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await until(async () => {
    expect(await before?.evaluate((host) => host.isConnected)).toBe(false);
    expect(await page.locator("klartekst-note").count()).toBe(1);
  });
  const [view] = await noteViews(page);
  await (await view?.one(".toggle"))?.click();
  await view?.settled();
  expect(await (await view?.one(".body"))?.text()).toContain("750 mg");
});

test("when the extension is removed, its button takes itself away the moment it is pressed", async () => {
  const view = await openNote("/note");
  const background = await portal.background();
  await background.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
  await (await view.one(".toggle")).click();
  await until(async () => expect(await page.locator("klartekst-note").count()).toBe(0));
});
