import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./support/axe-faults.ts";
import { testPortal, type TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

const SHOTS = "screenshots/pages";
let portal: TestPortal;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  portal = await testPortal({});
  page = await portal.open(`chrome-extension://${portal.extensionId}/glossary.html`);
  await page.getByRole("searchbox").waitFor();
});
afterAll(() => portal.close());

async function firstFor(typed: string): Promise<string> {
  await page.getByRole("searchbox").fill(typed);
  await until(async () => expect(await page.getByRole("status").innerText()).toContain(`»${typed}«`));
  return page.getByRole("listitem").first().innerText();
}

test("the whole glossary is there, a screenful at a time", async () => {
  await until(async () => {
    const [, count = "0"] = /^([\d.]+) ord/u.exec(await page.getByRole("status").innerText()) ?? [];
    expect(Number(count.replaceAll(".", ""))).toBeGreaterThan(7000);
  });
  expect(await page.getByRole("listitem").count()).toBe(50);
  await page.getByRole("button", { name: /^Vis flere/u }).click();
  await until(async () => expect(await page.getByRole("listitem").count()).toBe(150));
});

test("a word is found by its spelling, its abbreviation and its plain wording", async () => {
  expect(await firstFor("dyspnoea")).toMatch(/dyspnø[\s\S]*åndenød[\s\S]*svært at få luft[\s\S]*lærebog/u);
  expect(await firstFor("KOL")).toMatch(/obstruktiv[\s\S]*Forkortes: .*KOL/u);
  expect(await firstFor("lungebetændelse")).toMatch(/pneumoni/u);
  await page.screenshot({ path: `${SHOTS}/glossary-found.png` });
});

// How quickly is printed, not asserted: the machine may run ten other things. Frames come once a second in a window
// that nobody sees, so the answer is looked for without waiting for one.
test("each word typed is answered with a screenful, not with the whole list", async () => {
  await firstFor("tho");
  for (const typed of ["thor", "pneu", "hepa"]) {
    console.log(`  »${typed}« answered in ${Math.round(await page.evaluate(timeToAnswer, typed))} ms`);
    expect(await page.getByRole("listitem").count()).toBeLessThanOrEqual(50);
    expect((await page.getByRole("listitem").first().innerText()).toLowerCase()).toContain(typed);
  }
});

async function timeToAnswer(typed: string): Promise<number> {
  const field = document.querySelector("input");
  const started = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, typed);
  field?.dispatchEvent(new Event("input", { bubbles: true }));
  while (!document.querySelector("[role=status]")?.textContent?.includes(`»${typed}«`)) await new Promise((next) => setTimeout(next, 1));
  return performance.now() - started;
}

test("a concept of many names shows a few, and all of them at a press", async () => {
  const few = await firstFor("lungecancer");
  expect(few).toMatch(/^cancer pulmonis[\s\S]*og \d+ til/u);
  const entry = page.getByRole("listitem").first();
  await entry.getByRole("button", { name: /^og \d+ til$/u }).first().press("Enter");
  await until(async () => expect((await entry.innerText()).length).toBeGreaterThan(few.length));
  await until(async () => expect(await page.evaluate(() => document.activeElement?.matches(".concept span"))).toBe(true));
});

test("nonsense is said to be nowhere", async () => {
  await page.getByRole("searchbox").fill("xyzzyx");
  await page.getByText("Intet i ordlisten passer til »xyzzyx«").waitFor();
  expect(await page.getByRole("listitem").count()).toBe(0);
});

test("an address with a word's id shows that word alone, and leads back to all", async () => {
  await page.evaluate(() => (location.hash = "dyspnoe"));
  await page.getByText("Du ser ét ord.").waitFor();
  expect(await page.getByRole("listitem").count()).toBe(1);
  expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe("dyspnø");
  await page.screenshot({ path: `${SHOTS}/glossary-one.png` });
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("link", { name: "Vis hele ordlisten" }).click();
  await page.getByRole("searchbox").waitFor();
});

test.each([
  { name: "wide", width: 1280, dark: false, zoom: 1 },
  { name: "dark", width: 1280, dark: true, zoom: 1 },
  { name: "phone", width: 320, dark: false, zoom: 1 },
  { name: "large-text", width: 640, dark: false, zoom: 2 },
])("looks right and has no fault that axe knows: $name", async ({ name, width, dark, zoom }) => {
  await page.setViewportSize({ width, height: 800 });
  await firstFor("pneumoni");
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  await page.evaluate((factor) => (document.documentElement.style.fontSize = `${factor * 100}%`), zoom);
  await page.screenshot({ path: `${SHOTS}/glossary-${name}.png` });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await axeFaults(page)).toEqual([]);
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
