/** The reader's text size, typeface and contrast on the extension's own pages, as on the note in the portal. */
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { waitForNotes } from "../../scripts/browser/note-views.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { tightSpots } from "./support/tight-spots.ts";
import { until } from "./support/until.ts";

const PICTURES = "screenshots/own-looks";
const PAGES = ["popup", "options", "sidepanel", "glossary", "welcome"] as const;

let portal: TestPortal;
let site: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  portal = await testPortal({});
  site = await portal.open(`${SUNDHED}/index.html`);
  await waitForNotes(site, 2);
});
afterAll(() => portal?.close());

async function choose(looks: { readonly size: string; readonly typeface: string; readonly contrast: string }): Promise<void> {
  const background = await portal.background();
  await background.evaluate((chosen) => chrome.storage.local.set({ looks: chosen, looks$: { v: 2 } }), looks);
}

const USUAL = { size: "normal", typeface: "normal", contrast: "normal" };
const STRONG = { size: "largest", typeface: "easy", contrast: "high" };

async function own(name: string): Promise<Page> {
  const page = await portal.open(`chrome-extension://${portal.extensionId}/${name}.html`);
  await page.getByRole("heading").first().waitFor();
  return page;
}

/** How the first match looks, also in the plain version's shadow root. */
function lookOf(page: Page, selector: string) {
  return page.locator(selector).first().evaluate((element) => {
    const { fontSize, fontFamily, letterSpacing, color } = getComputedStyle(element);
    return { size: Number.parseFloat(fontSize), face: fontFamily, letters: Number.parseFloat(letterSpacing) || 0, ink: color };
  });
}

describe.each(PAGES)("%s", (name) => {
  test("it opens as the reader wants it, and goes back when the reader does", async () => {
    await choose(USUAL);
    const page = await own(name);
    const before = await lookOf(page, "h1");
    await choose(STRONG);
    await until(async () => expect((await lookOf(page, "h1")).size).toBeCloseTo(before.size * 1.5, 1));
    await page.reload();
    await page.getByRole("heading").first().waitFor();
    const after = await lookOf(page, "h1");
    expect(after.size).toBeCloseTo(before.size * 1.5, 1);
    expect(before.face).not.toContain("Atkinson");
    expect(after.face).toMatch(/^"?Atkinson Hyperlegible/u);
    expect(after.letters).toBeGreaterThan(before.letters + .4);
    expect([before.ink, after.ink]).toEqual(["rgb(31, 42, 44)", "rgb(0, 0, 0)"]);
    await choose(USUAL);
    await until(async () => expect(await lookOf(page, "h1")).toEqual(before));
    await page.close();
  });

  test.each([["light", 390], ["dark", 390], ["light", 320], ["dark", 1280]] as const)("in the largest text and the strongest contrast nothing is cut off: %s, %i px", async (colorScheme, width) => {
    await choose(STRONG);
    const page = await own(name);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 844 });
    if (name === "sidepanel") await page.locator("article .tools").nth(1).waitFor();
    await page.screenshot({ path: `${PICTURES}/${name}-${colorScheme}-${width}.png`, fullPage: true });
    // The popup's window takes its width from the page, but on phones.
    if (name !== "popup" || width > 504) expect(await tightSpots(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});

test("the plain version and its card in the side panel follow as well", async () => {
  await choose(USUAL);
  const panel = await own("sidepanel");
  await panel.locator("article .tools").nth(1).waitFor();
  const [text, card] = ["[data-plain-text] .body", "[data-plain-text] .card"];
  const before = await lookOf(panel, text);
  await choose(STRONG);
  await panel.getByRole("button", { name: "åndenød" }).first().click();
  await until(async () => expect((await lookOf(panel, text)).size).toBeCloseTo(before.size * 1.5, 1));
  for (const part of [text, card]) {
    const after = await lookOf(panel, part);
    expect(after.face, part).toMatch(/^"?Atkinson Hyperlegible/u);
    expect(after.ink, part).toBe("rgb(0, 0, 0)");
    expect(after.letters, part).toBeGreaterThan(.4);
  }
  await panel.screenshot({ path: `${PICTURES}/sidepanel-card.png` });
  await panel.close();
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints.filter((line) => !line.includes("404"))).toEqual([]);
});
