import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { waitForNotes, type SeenElement } from "../../scripts/browser/note-views.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

let portal: TestPortal;
let page: Page;
let view: SeenElement;
let card: SeenElement;

beforeAll(async () => {
  portal = await testPortal({
    "/note": pageWith(`<div id="note">${NOTE}</div>`),
    // Nothing around these abbreviations says which of their meanings is meant.
    "/doubt": pageWith(`<div id="note">${NOTE}<br>CP.<br>AS.<br>IS.</div>`),
  });
});
afterAll(() => portal.close());
beforeEach(async () => {
  page = await portal.open(`${SUNDHED}/note`);
  const [only] = await waitForNotes(page, 1);
  if (!only) throw new Error("unreachable");
  view = only;
  await (await view.one(".toggle")).click();
  await view.settled();
  card = await view.one(".card");
});

const isOpen = () => card.call<boolean>("function () { return this.matches(':popover-open'); }");
const opens = () => until(async () => expect(await isOpen()).toBe(true));
const closes = () => until(async () => expect(await isOpen()).toBe(false));

/** The marked word that stands for `plain`. */
async function term(plain: string): Promise<SeenElement> {
  for (const candidate of await view.all(".term")) if ((await candidate.text()).includes(plain)) return candidate;
  throw new Error(`No term "${plain}"`);
}

test("pointing at a marked word opens its card, with the note's own word; leaving closes it", async () => {
  await (await term("åndenød")).hover();
  await opens();
  expect(await card.text()).toMatch(/åndenød[^]*I notatet står der: »?dyspnø/u);
  await page.mouse.move(2, 2);
  await closes();
});

test("the card can be pointed at without closing, and never covers its word", async () => {
  const word = await term("åndenød");
  await word.hover();
  await opens();
  const [wordBox, cardBox] = [await word.box(), await card.box()];
  const below = cardBox.y >= wordBox.y + wordBox.height;
  const above = cardBox.y + cardBox.height <= wordBox.y;
  expect(below || above).toBe(true);
  await card.hover();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  expect(await isOpen()).toBe(true);
});

test("focus opens the card and is told of it; Escape closes it and leaves the focus", async () => {
  const word = await term("åndenød");
  await page.keyboard.press("Tab");
  await word.focus();
  await opens();
  expect(await word.attribute("aria-describedby")).toBe("card");
  await page.keyboard.press("Escape");
  await closes();
  expect(await word.call("function () { return this.getRootNode().activeElement === this; }")).toBe(true);
});

test("Enter opens the card for good and Enter closes it", async () => {
  const word = await term("åndenød");
  await word.focus();
  await page.keyboard.press("Enter");
  await opens();
  await page.keyboard.press("Enter");
  await closes();
});

test("a press opens the card and a second one closes it", async () => {
  const word = await term("åndenød");
  await word.click();
  await opens();
  await word.click();
  await closes();
});

test("the card stays inside a narrow window with large text", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const words = await view.all(".term");
  for (const word of words) {
    await word.focus();
    await opens();
    const { x, width } = await card.box();
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
  }
});

test("the card says how sure it is and on what it rests; its buttons are reached by Enter and Tab", async () => {
  const word = await term("åndenød");
  await word.focus();
  await page.keyboard.press("Enter");
  await opens();
  expect(await card.text()).toMatch(/Sikker[^]*Bygger på: \p{L}+/u);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `screenshots/reading/card-${width}.png` });
  }
  await page.keyboard.press("Tab");
  expect(await (await card.one("button:focus")).text()).toBe("Mere om ordet");
  await page.keyboard.press("Escape");
  await closes();
  expect(await word.call("function () { return this.getRootNode().activeElement === this; }")).toBe(true);
});

test("\"Mere om ordet\" opens the glossary at the concept", async () => {
  await (await term("åndenød")).hover();
  await opens();
  const opened = portal.context.waitForEvent("page");
  await (await card.one("button")).click();
  const glossary = await opened;
  await glossary.waitForURL(/glossary\.html#[\w-]+$/u);
  await glossary.getByText("åndenød").first().waitFor();
  await glossary.close();
});

test("a word that the reader knows stays quiet, also next time, and only its concept is kept", async () => {
  await (await term("åndenød")).hover();
  await opens();
  await (await card.all("button"))[1]?.click();
  await closes();
  await expect(term("åndenød")).rejects.toThrow();
  expect(await (await view.one(".body")).text()).toContain("åndenød");
  await page.reload();
  const [again] = await waitForNotes(page, 1);
  await (await again?.one(".toggle"))?.click();
  await again?.settled();
  if (again) view = again;
  await term("hoste med slim");
  await expect(term("åndenød")).rejects.toThrow();
  const background = await portal.background();
  const kept = await background.evaluate(async () => (await chrome.storage.local.get("knownConcepts")).knownConcepts as string[]);
  expect(kept.join()).toMatch(/^[a-z-]+$/u);
});

test("a word whose meaning is not certain is marked, and its card says so and gives each meaning with its explanation", async () => {
  await page.goto(`${SUNDHED}/doubt`);
  const [doubtful] = await waitForNotes(page, 1);
  if (!doubtful) throw new Error("unreachable");
  await (await doubtful.one(".toggle")).click();
  await doubtful.settled();
  const word = await doubtful.one(".term.unsure");
  expect(await word.style("text-decoration-style")).toBe("wavy");
  await word.click();
  card = await doubtful.one(".card");
  await opens();
  expect(await card.text()).toMatch(/^Usikker\s+Ordet kan betyde flere ting:[^]*I notatet står der: »?(?:CP|AS|IS)/u);
  const senses = await Promise.all((await card.all("li")).map((sense) => sense.text()));
  expect(senses.length).toBeGreaterThanOrEqual(2);
  for (const sense of senses) expect(sense).toMatch(/\p{L}{3,}[^]*\.$/u);
  expect(await Promise.all((await card.all("button")).map((button) => button.text()))).toEqual(["Mere om ordet"]);
  for (const [width, height] of [[1280, 900], [390, 640]] as const) {
    await page.keyboard.press("Escape");
    await closes();
    await page.setViewportSize({ width, height });
    await word.click();
    await opens();
    await page.screenshot({ path: `screenshots/reading/card-unsure-${width}.png` });
    const [at, box] = [await word.box(), await card.box()];
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(box.y >= at.y + at.height - 1 || box.y + box.height <= at.y + 1).toBe(true);
  }
});
