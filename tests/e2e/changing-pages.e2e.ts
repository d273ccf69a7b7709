import { afterAll, beforeAll, expect, test } from "vitest";
import { noteViews, waitForNotes } from "../../scripts/browser/note-views.ts";
import { manyNotes, NOTE, pageWith } from "./support/pages.ts";
import { MSP, SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

const STRICT = { "content-security-policy": "default-src 'none'; frame-src 'none'; require-trusted-types-for 'script'" };

let portal: TestPortal;

beforeAll(async () => {
  portal = await testPortal({
    "/note": pageWith(`<div id="app"><div id="note">${NOTE}</div></div>`),
    "/empty": pageWith(`<div id="app"></div>`),
    "/many": pageWith(manyNotes(100)),
    "/strict": pageWith(`<div id="note">${NOTE}</div>`, STRICT),
    "/dark": pageWith(`<style>body { background: #15191c; color: #eee; }</style><div id="note">${NOTE}</div>`),
  });
});
afterAll(() => portal.close());

test("a note that comes late is found", async () => {
  const page = await portal.open(`${MSP}/empty`);
  await page.evaluate((note) => {
    setTimeout(() => (document.getElementById("app") as HTMLElement).innerHTML = `<div id="note">${note}</div>`, 300);
  }, NOTE);
  await waitForNotes(page, 1);
});

test("when the app goes to another view, the button goes with its note; going back brings it back", async () => {
  const page = await portal.open(`${SUNDHED}/note`);
  await waitForNotes(page, 1);
  await page.evaluate(() => {
    history.pushState({}, "", "/other");
    (document.getElementById("app") as HTMLElement).innerHTML = "<p>Dine aftaler</p>";
  });
  await waitForNotes(page, 0);
  expect(await page.locator("klartekst-note").count()).toBe(0);
  await page.evaluate((note) => {
    history.back();
    (document.getElementById("app") as HTMLElement).innerHTML = `<div id="note">${note}</div>`;
  }, NOTE);
  await waitForNotes(page, 1);
});

test("a note that the app renders anew while it is read stays open, once", async () => {
  const page = await portal.open(`${SUNDHED}/note`);
  const [view] = await waitForNotes(page, 1);
  await (await view?.one(".toggle"))?.click();
  await view?.settled();
  await page.evaluate(() => {
    const app = document.getElementById("app") as HTMLElement;
    const note = (document.getElementById("note") as HTMLElement).outerHTML;
    app.replaceChildren();
    app.innerHTML = note;
  });
  await until(async () => {
    const [again, ...others] = await noteViews(page);
    expect(others).toEqual([]);
    expect(await (await again?.one(".toggle"))?.text()).toBe("Skjul");
  });
});

test("a page that forbids everything gets its plain version, with its look", async () => {
  const page = await portal.open(`${SUNDHED}/strict`);
  const [view] = await waitForNotes(page, 1);
  const toggle = await view?.one(".toggle");
  await toggle?.click();
  await view?.settled();
  expect(await (await view?.one(".body"))?.text()).toContain("750 mg");
  expect(await toggle?.style("border-radius")).toBe("999px");
});

test("on a dark page the view is dark", async () => {
  const page = await portal.open(`${SUNDHED}/dark`);
  const [view] = await waitForNotes(page, 1);
  expect(await (await view?.one(".view"))?.attribute("class")).toContain("dark");
});

test("a hundred notes on one page can all be opened, and each gets its own plain version", async () => {
  const page = await portal.open(`${SUNDHED}/many`);
  const views = await waitForNotes(page, 100);
  for (const view of views) await (await view.one(".toggle")).call("function () { this.click(); }");
  for (const view of views) await view.settled();
  const texts = await Promise.all(views.map(async (view) => (await view.one(".body")).text()));
  expect(texts.map((text) => /(\d+) mg/u.exec(text)?.[1])).toEqual(views.map((_, index) => String(index + 1)));
});

test("nothing is thrown or logged in the pages", () => {
  expect(portal.complaints).toEqual([]);
});
