import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { waitForNotes, type SeenElement } from "../../scripts/browser/note-views.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

let portal: TestPortal;
let site: Page;
let options: Page;

beforeAll(async () => {
  portal = await testPortal({ "/note": pageWith(`<div id="note">${NOTE}</div>`) });
  site = await portal.open(`${SUNDHED}/note`);
  await waitForNotes(site, 1);
  options = await portal.open(`chrome-extension://${portal.extensionId}/options.html`);
});
afterAll(() => portal.close());

/** The site's view, waited for: a page that follows the options takes it away and puts up another. */
async function view(): Promise<SeenElement> {
  const [only] = await waitForNotes(site, 1);
  if (!only) throw new Error("unreachable");
  return only;
}

test("what is chosen on the options page counts in the portal: view, text size, contrast and keys", async () => {
  await options.getByRole("combobox", { name: "Visning" }).selectOption("side om side");
  await options.getByRole("textbox", { name: "Visning: hverdagsdansk" }).press("Alt+Shift+h");
  await options.getByRole("combobox", { name: "Tekststørrelse" }).selectOption("størst");
  await options.getByRole("combobox", { name: "Kontrast" }).selectOption("høj");
  await until(async () => expect(await (await view()).one(".text-largest.contrast-high")).toBeTruthy());
  await site.bringToFront();
  const note = await view();
  await (await note.one(".toggle")).click();
  await note.settled();
  expect(await note.all(".pair")).not.toEqual([]);
  expect(Number.parseFloat(await (await note.one(".body")).style("font-size"))).toBeGreaterThan(24);
  await site.screenshot({ path: "screenshots/reading/high-1280.png" });
  await site.keyboard.press("Alt+Shift+h");
  await until(async () => expect(await note.all(".pair")).toEqual([]));
});

test("a typeface that is easy to read can be chosen, and counts in the portal", async () => {
  await options.bringToFront();
  const body = async () => (await view()).one(".body");
  const before = await (await body()).style("letter-spacing");
  await options.getByRole("combobox", { name: "Skrifttype" }).selectOption("let at læse");
  await until(async () => expect(await (await view()).one(".face-easy")).toBeTruthy());
  await site.bringToFront();
  expect(before).toBe("normal");
  expect(Number.parseFloat(await (await body()).style("letter-spacing"))).toBeGreaterThan(.4);
  expect(await (await body()).style("font-family")).toMatch(/^"?Atkinson Hyperlegible/u);
});

test("what an older version kept is carried over", async () => {
  await options.bringToFront();
  await options.evaluate(() => chrome.storage.local.set({ looks: { size: "large", contrast: "high" }, looks$: { v: 1 } }));
  await options.reload();
  await until(async () => expect(await options.getByRole("combobox", { name: "Tekststørrelse" }).inputValue()).toBe("large"));
  expect(await options.getByRole("combobox", { name: "Skrifttype" }).inputValue()).toBe("normal");
  expect(await options.evaluate(() => chrome.storage.local.get(["looks", "looks$"]))).toMatchObject({
    looks: { size: "large", contrast: "high", typeface: "normal" }, looks$: { v: 2 },
  });
});

test("a new density on the options page leaves the one chosen on a site, which is shown and can be let go", async () => {
  await site.bringToFront();
  const choose = async (value: string) => {
    const menu = (await (await view()).all("select"))[1];
    await menu?.call("function (value) { this.value = value; this.dispatchEvent(new Event('change')); }", value);
  };
  const shown = async () => {
    const only = await view();
    if (await (await only.one(".toggle")).attribute("aria-expanded") === "false") await (await only.one(".toggle")).click();
    await only.settled();
    return (await only.all("select"))[1]?.call("function () { return this.value; }");
  };
  await shown();
  await choose("hardest");
  await options.bringToFront();
  await options.reload();
  await options.getByText("På www.sundhed.dk har du valgt: hverdagsdansk, kun det sværeste").waitFor();
  await options.getByRole("combobox", { name: "Forklar" }).selectOption("alt");
  await site.bringToFront();
  await until(async () => expect(await shown()).toBe("hardest"));
  await options.bringToFront();
  await options.getByRole("button", { name: "Glem valget på www.sundhed.dk" }).click();
  await options.getByText("På www.sundhed.dk har du valgt").waitFor({ state: "detached" });
  await site.bringToFront();
  await until(async () => expect(await shown()).toBe("all"));
});

test("the model says that it is ready and what it takes; let go, it takes nothing, and the next note opens it again", async () => {
  await options.bringToFront();
  await options.getByText("Modellen er klar.").waitFor();
  const memory = await options.getByText(/^Den bruger \d+\sMB af enhedens hukommelse\.$/u).innerText();
  expect(Number(/\d+/u.exec(memory)?.[0])).toBeGreaterThan(10);
  expect(await axeFaults(options)).toEqual([]);
  await options.getByRole("button", { name: "Frigør hukommelsen" }).click();
  await options.getByText("Modellen holder pause og bruger ingen hukommelse.").waitFor();
  expect(await options.getByText(/MB/u).count()).toBe(0);
  await site.bringToFront();
  const menu = (await (await view()).all("select"))[1];
  await menu?.call("function () { this.value = 'most'; this.dispatchEvent(new Event('change')); }");
  await options.bringToFront();
  await options.getByText("Modellen er klar.").waitFor();
});

test("the page is free of faults, at any width", async () => {
  await options.bringToFront();
  expect(await axeFaults(options)).toEqual([]);
  for (const width of [1280, 390]) {
    await options.setViewportSize({ width, height: 900 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await options.screenshot({ path: `screenshots/reading/options-${width}.png`, fullPage: true });
  }
  // On a phone with its text at 200 %.
  await options.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await options.evaluate(() => (document.documentElement.style.fontSize = ""));
});

test("deleting everything asks first, and leaves nothing", async () => {
  await options.getByRole("button", { name: "Slet alt, hvad Klartekst gemmer" }).click();
  const question = options.getByRole("alertdialog", { name: "Slet alt, hvad Klartekst gemmer" });
  await until(async () => expect(await question.getByRole("button", { name: "Behold det" }).evaluate((button) => button === document.activeElement)).toBe(true));
  expect(await axeFaults(options)).toEqual([]);
  // Whoever doesn't answer has not said yes: Escape, and the focus is where it was.
  await options.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  await until(async () => expect(await options.getByRole("button", { name: "Slet alt, hvad Klartekst gemmer" }).evaluate((button) => button === document.activeElement)).toBe(true));
  expect(await options.evaluate(async () => Object.keys(await chrome.storage.local.get()).length)).toBeGreaterThan(0);
  await options.getByRole("button", { name: "Slet alt, hvad Klartekst gemmer" }).click();
  await options.getByRole("button", { name: "Ja, slet alt" }).click();
  await options.getByText("Alt er slettet.").waitFor();
  const kept = await options.evaluate(async () => Object.keys(await chrome.storage.local.get()).filter((key) => !key.endsWith("$")));
  expect(kept).toEqual([]);
  expect(await options.getByRole("combobox", { name: "Visning" }).inputValue()).toBe("plain");
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
