/** A phone's width and the browser's own text twice as large: every page of the extension, in Danish and in English. */
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { waitForNotes } from "../../scripts/browser/note-views.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { tightSpots } from "./support/tight-spots.ts";

const PICTURES = "screenshots/large-text";
const WIDTH = 390;
const DRAFT = "Pt. indl. akut m. tiltagende dyspnø. MR med fluvertisk opladning.\nPlan: Kontrol om 6 uger.";
const LIST = "ord;andre former;hverdagsord;forklaring\nKAD;kateter à demeure;kateter i blæren;En slange i blæren.\n;;mangler;\n";

describe.each(["da", "en"] as const)("%s", (language) => {
  let portal: TestPortal;
  let site: Page;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    portal = await testPortal({}, { textSize: 32, width: WIDTH, height: 844 });
    const background = await portal.background();
    await background.evaluate((chosen) => chrome.storage.local.set({ language: chosen, knownConcepts: ["dyspnoe"] }), language);
    site = await portal.open(`${SUNDHED}/index.html`);
    await waitForNotes(site, 2);
  });
  afterAll(() => portal?.close());

  async function own(name: string): Promise<Page> {
    const page = await portal.open(`chrome-extension://${portal.extensionId}/${name}.html`);
    expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(32);
    return page;
  }

  async function hasRoom(page: Page, state: string): Promise<void> {
    await page.screenshot({ path: `${PICTURES}/${state}-${language}.png`, fullPage: true });
    expect(await tightSpots(page), state).toEqual([]);
  }

  test("side panel: the notes, a pasted one, and the preview", async () => {
    const panel = await own("sidepanel");
    await panel.locator("article .tools").nth(1).waitFor();
    await hasRoom(panel, "panel-read");
    await panel.getByRole("tab").nth(1).click();
    await panel.locator("#pasted").fill(DRAFT);
    await panel.locator("button.primary").click();
    await panel.locator("#pasted-note .tools").waitFor();
    await hasRoom(panel, "panel-paste");
    await panel.getByRole("tab").nth(2).click();
    await panel.locator(".draft textarea").fill(DRAFT);
    await panel.locator("mark.unexplained").waitFor();
    await panel.getByRole("table").waitFor();
    await hasRoom(panel, "panel-preview");
    await panel.close();
  });

  test("glossary: what is found, one word, and the reader's own", async () => {
    const page = await own("glossary");
    await page.getByRole("searchbox").fill("lunge");
    await page.getByRole("status").filter({ hasText: "lunge" }).waitFor();
    await hasRoom(page, "glossary");
    await page.evaluate(() => (location.hash = "dyspnoe"));
    await page.locator(".concept.alone").waitFor();
    await hasRoom(page, "glossary-one");
    await page.evaluate(() => (location.hash = "/mine"));
    await page.locator("input[type=file]").setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) });
    await page.getByRole("alert").waitFor();
    await hasRoom(page, "glossary-mine");
    await page.close();
  });

  test("options: a wrong address, words that are known, and the question before all is deleted", async () => {
    const page = await own("options");
    await page.locator("#site").fill("ikke en adresse");
    await page.locator("#site").press("Enter");
    await page.getByRole("alert").waitFor();
    await page.locator("section").last().getByRole("button").last().click();
    await page.locator("button.danger").waitFor();
    await hasRoom(page, "options");
    await page.close();
  });

  test("first run: each screen, and the note in everyday Danish", async () => {
    const page = await own("welcome");
    for (const screen of [1, 2, 3]) {
      await hasRoom(page, `welcome-${screen}`);
      await page.locator(screen < 3 ? ".steps button.primary" : ".demo button.primary").click();
    }
    await page.locator("[data-plain-text]").waitFor();
    await hasRoom(page, "welcome-note");
    await page.close();
  });

  test("nothing is thrown or logged", () => {
    expect(portal.complaints.filter((line) => !line.includes("404"))).toEqual([]);
  });
});
