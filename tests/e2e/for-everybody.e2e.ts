/** What docs/accessibility.md says, tested: every view and state, also inside the reading view's shadow root. */
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { waitForNotes, type SeenElement } from "../../scripts/browser/note-views.ts";
import { accessibilityOutline } from "./support/accessibility-outline.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { openedBuild } from "./support/opened-build.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { cardIs, termIn } from "./support/reading.ts";
import { smallTargets } from "./support/small-targets.ts";
import { until } from "./support/until.ts";

const PICTURES = "screenshots/everybody";
const DARK = "<style>body { background: #15191c; color: #eee; }</style>";
/** A word that nobody explains, so that a sentence is kept as written. */
const KEPT = `${NOTE}<br>Vurderes som trombulær dekstase.`;

let portal: TestPortal;
let build: Awaited<ReturnType<typeof openedBuild>>;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  build = await openedBuild();
  portal = await testPortal({
    "/light": pageWith(`<h1>Journal</h1><div id="note">${KEPT}</div>`),
    "/dark": pageWith(`${DARK}<h1>Journal</h1><div id="note">${KEPT}</div>`),
  }, { extension: build.folder });
});
afterAll(async () => {
  await portal.close();
  await build.remove();
});

async function openNote(path: string): Promise<{ page: Page; view: SeenElement }> {
  const page = await portal.open(`${SUNDHED}${path}`);
  const [view] = await waitForNotes(page, 1);
  if (!view) throw new Error("unreachable");
  return { page, view };
}

async function press(page: Page, view: SeenElement, keys: string): Promise<void> {
  await page.keyboard.press(keys);
  await view.settled();
}

test.each(["/light", "/dark"])("axe finds no fault in any state of the reading view, and nothing to press is too small: %s", async (path) => {
  const { page, view } = await openNote(path);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [state, keys] of [["folded", "Alt+1"], ["plain", "Alt+2"], ["beside", "Alt+3"]] as const) {
      await press(page, view, keys);
      expect(await axeFaults(page), state).toEqual([]);
      expect(await smallTargets(page), state).toEqual([]);
    }
    await (await termIn(view, "åndenød")).click();
    await cardIs(view, "open");
    expect(await axeFaults(page), "card").toEqual([]);
    expect(await smallTargets(page), "card").toEqual([]);
    await page.keyboard.press("Escape");
  }
  expect(await view.all(".kept")).not.toEqual([]);
  await press(page, view, "Alt+2");
  await page.close();
});

test("assistive technology is told of the button, the menus, headings, steps and words by their names", async () => {
  const { page, view } = await openNote("/light");
  await press(page, view, "Alt+2");
  await (await termIn(view, "åndenød")).focus();
  await cardIs(view, "open");
  const told = await accessibilityOutline(page);
  for (const line of [
    'button "Skjul" expanded=true',
    'region "Notatet på hverdagsdansk"',
    'combobox "Visning"',
    'combobox "Forklar"',
    'region "Hvad skal der ske nu"',
    'heading "Det så lægen" level=2',
    'heading "Planen" level=2',
  ]) expect(told).toContain(line);
  expect(told).toMatch(/button "Du skal til kontrol [^"\n]*om 6 uger\."/u);
  expect(told).toMatch(/status [^\n]*live=polite/u);
  expect(told).toMatch(/button "åndenød"[^\n]*described="[^\n]*Det er svært at få luft nok\.[^\n]*dyspnø/u);
  await page.close();
});

test("each part says its language: Danish text is Danish, also when the buttons are English", async () => {
  const options = await portal.open(`chrome-extension://${portal.extensionId}/options.html`);
  await options.getByRole("combobox", { name: "Sprog i knapper og menuer" }).selectOption("en");
  await options.getByRole("heading", { name: "Options for Klartekst" }).waitFor();
  const { page, view } = await openNote("/light");
  await press(page, view, "Alt+3");
  await (await termIn(view, "åndenød")).click();
  await cardIs(view, "open");
  const language = (selector: string) => view.call<string>(`function (selector) {
    return this.querySelector(selector)?.closest("[lang]")?.lang ?? "none";
  }`, selector);
  for (const selector of [".toggle", ".choices", ".footer", ".next h4", ".names p", ".kept", ".card .original", ".actions button"]) {
    expect(await language(selector), selector).toBe("en");
  }
  for (const selector of [".sentence", ".pair[data-sentence] .source", ".step", ".card strong", ".card q"]) {
    expect(await language(selector), selector).toBe("da");
  }
  await press(page, view, "Alt+2");
  await page.close();
  await options.getByRole("combobox", { name: "Language of buttons and menus" }).selectOption("da");
  await options.getByRole("heading", { name: "Indstillinger for Klartekst" }).waitFor();
  await options.close();
});

test("in the reader's own colours, words are still marked and parts still have edges", async () => {
  const { page, view } = await openNote("/light");
  await page.emulateMedia({ forcedColors: "active" });
  await press(page, view, "Alt+2");
  const word = await termIn(view, "åndenød");
  await word.click();
  await cardIs(view, "open");
  expect(await word.style("text-decoration-line")).toBe("underline");
  for (const part of [".panel", ".card", ".toggle", ".next", "select"]) {
    const element = await view.one(part);
    expect(Number.parseFloat(await element.style("border-top-width")), part).toBeGreaterThan(0);
    expect(await element.style("border-top-color"), part).not.toBe(await element.style("background-color"));
  }
  await page.screenshot({ path: `${PICTURES}/forced-colours.png` });
  await page.close();
});

test("who wants no motion gets none", async () => {
  const { page, view } = await openNote("/light");
  const motion = async () => (await view.one(".toggle")).style("transition-duration");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await motion()).not.toBe("0s");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await until(async () => expect(await motion()).toBe("0s"));
  await page.close();
});

test.each(["popup", "options", "sidepanel", "glossary", "welcome"])("the extension's own page is free of faults, light, dark and in forced colours: %s", async (name) => {
  const page = await portal.open(`chrome-extension://${portal.extensionId}/${name}.html`);
  await page.getByRole("heading").first().waitFor();
  for (const [look, media] of Object.entries({
    light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, forced: { colorScheme: "light", forcedColors: "active" },
  } as const)) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    expect(await axeFaults(page), look).toEqual([]);
    await page.screenshot({ path: `${PICTURES}/${name}-${look}.png` });
  }
  expect(await smallTargets(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("da");
  await page.close();
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
