import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { waitForNotes, type SeenElement } from "../../scripts/browser/note-views.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { MSP, SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { says } from "./support/reading.ts";
import { until } from "./support/until.ts";

const FOLDER = "screenshots/reading";
let portal: TestPortal;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  portal = await testPortal({ "/note": pageWith(`<h1>Journal</h1><div id="note">${NOTE}</div><p id="after">Slut</p>`) });
});
afterAll(() => portal.close());

async function openNote(site = SUNDHED): Promise<{ page: Page; view: SeenElement }> {
  const page = await portal.open(`${site}/note`);
  const [view] = await waitForNotes(page, 1);
  if (!view) throw new Error("unreachable");
  await (await view.one(".toggle")).click();
  await view.settled();
  return { page, view };
}

async function choose(view: SeenElement, menu: number, value: string): Promise<void> {
  const select = (await view.all("select"))[menu];
  await select?.call("function (value) { this.focus(); this.value = value; this.dispatchEvent(new Event('change')); }", value);
}

const terms = async (view: SeenElement) => (await view.all(".term")).length;

test("the reader chooses how much is explained: nothing jumps, and it is remembered for this site only", async () => {
  const { page, view } = await openNote();
  const menu = (await view.all("select"))[1];
  expect(await menu?.call("function () { return this.value; }")).toBe("most");
  const before = { y: (await menu?.box())?.y, terms: await terms(view) };
  await choose(view, 1, "hardest");
  await until(async () => expect(await terms(view)).toBeLessThan(before.terms));
  expect((await menu?.box())?.y).toBe(before.y);
  expect(await menu?.call("function () { return this === this.getRootNode().activeElement; }")).toBe(true);
  await page.close();

  const again = await openNote();
  expect(await (await again.view.all("select"))[1]?.call("function () { return this.value; }")).toBe("hardest");
  const other = await openNote(MSP);
  expect(await (await other.view.all("select"))[1]?.call("function () { return this.value; }")).toBe("most");
  await choose(again.view, 1, "most");
  await until(async () => expect(await terms(again.view)).toBe(before.terms));
  for (const width of [1280, 390]) {
    await again.page.setViewportSize({ width, height: 900 });
    await again.page.screenshot({ path: `${FOLDER}/plain-${width}.png` });
  }
  await again.page.close();
  await other.page.close();
});

test("side by side, each sentence stands beside a copy of the note's; one lights up with the other, and in the note", async () => {
  const { page, view } = await openNote();
  const note = await page.locator("#note").innerHTML();
  await page.keyboard.press("Alt+3");
  await until(async () => expect(await view.all(".pair[data-sentence]")).not.toEqual([]));
  const pairs = await view.all(".pair[data-sentence]");
  const [first] = pairs;
  if (!first) throw new Error("no pairs");
  const [source, said] = await first.all("p");
  expect(await source?.text()).toContain("Pt. indl. akut");
  expect((await source?.box())?.y).toBe((await said?.box())?.y);
  await source?.hover();
  const lit = () => page.evaluate(() => [...CSS.highlights.get("klartekst-source") ?? []].map(String).join(""));
  await until(async () => expect(await lit()).toContain("Pt. indl. akut"));
  await until(async () => expect(await first.style("background-color")).toBe("rgb(226, 239, 240)"));
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${FOLDER}/beside-${width}.png` });
  }
  expect((await said?.box())?.y).toBeGreaterThanOrEqual(((await source?.box())?.y ?? 0) + ((await source?.box())?.height ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await page.locator("#note").innerHTML()).toBe(note);
  expect(await axeFaults(page)).not.toContainEqual(expect.stringContaining("klartekst"));
  await page.close();
});

test("each view has its key, and the site's is remembered: side by side, plain, the note alone", async () => {
  const { page, view } = await openNote();
  expect(await view.all(".pair")).not.toEqual([]);
  await page.keyboard.press("Alt+2");
  await until(async () => expect(await view.all(".pair")).toEqual([]));
  await page.keyboard.press("Alt+1");
  await says(await view.one(".toggle"), /^Vis på hverdagsdansk$/u);
  expect(await (await view.one(".toggle")).attribute("aria-expanded")).toBe("false");
  await page.keyboard.press("Alt+2");
  await view.settled();
  expect(await (await view.one(".body")).text()).toContain("750 mg");
  await choose(view, 0, "original");
  expect(await (await view.one(".toggle")).attribute("aria-expanded")).toBe("false");
  expect(await (await view.one(".toggle")).call("function () { return this === this.getRootNode().activeElement; }")).toBe(true);
  await page.close();
});

test("by keyboard one stays at the sentence when the view changes, and at the button when it closes", async () => {
  const { page, view } = await openNote();
  await page.keyboard.press("Alt+2");
  await view.settled();
  const focused = () => view.call<string>("function () { const held = this.getRootNode().activeElement; return held?.closest('[data-sentence]')?.dataset.sentence ?? held?.className ?? 'nothing'; }");
  const [, term] = await view.all(".term");
  await term?.focus();
  const sentence = await focused();
  expect(sentence).toMatch(/^\d+$/u);
  for (const keys of ["Alt+3", "Alt+2"]) {
    await page.keyboard.press(keys);
    await until(async () => expect((await view.all(".pair")).length > 0).toBe(keys === "Alt+3"));
    expect(await focused(), keys).toBe(sentence);
  }
  await page.keyboard.press("Alt+1");
  await until(async () => expect(await focused()).toBe("toggle"));
  await page.close();
});

test("what is to happen now stands first, in the note's own sentences, each leading to its place", async () => {
  const { page, view } = await openNote();
  const steps = await view.all(".next button");
  const said = await Promise.all(steps.map((step) => step.text()));
  // Word for word they are tested with the notes in tests/notes; here, that they are these two, and the note's own.
  expect(said).toEqual([expect.stringMatching(/amoxicillin.*750 mg 3 gange om dagen i 7 dage\.$/u), expect.stringMatching(/til kontrol .*om 6 uger\.$/u)]);
  const sentences = await Promise.all((await view.all(".sentence")).map((sentence) => sentence.text()));
  expect(sentences).toEqual(expect.arrayContaining(said));
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${FOLDER}/next-${width}.png` });
  }
  await page.setViewportSize({ width: 390, height: 400 });
  await steps[1]?.click();
  const focused = await until(() => view.one(".sentence:focus"));
  expect(await focused.text()).toBe(said[1]);
  const { y, height } = await focused.box();
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(400);
  await page.close();
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
