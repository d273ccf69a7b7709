import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { waitForNotes } from "../../scripts/browser/note-views.ts";
import { openAllNotesPage, writtenNotes } from "./support/all-notes-page.ts";
import { axeFaults } from "./support/axe-faults.ts";
import type { TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

const COUNT = 30;
let portal: TestPortal;
let site: Page;
let popup: Page;

beforeAll(async () => {
  ({ portal, site, popup } = await openAllNotesPage(COUNT, 6));
});
afterAll(() => portal?.close());

/** How many plain versions are on the page. */
async function shown(): Promise<number> {
  return (await writtenNotes(site)).length;
}

test("one press shows all notes of the page, the popup counts them, and one more hides them", async () => {
  await popup.getByRole("button", { name: "Vis alle notater på hverdagsdansk" }).click();
  await popup.getByRole("button", { name: "Skjul dem alle igen" }).waitFor({ timeout: 200_000 });
  expect(await shown()).toBe(COUNT);
  await popup.getByRole("button", { name: "Skjul dem alle igen" }).click();
  await until(async () => expect(await shown()).toBe(0));
}, 240_000);

test("it can be stopped: what is finished stays, the rest goes back to the note", async () => {
  // Opened anew, so that everything is written anew.
  await site.reload();
  await waitForNotes(site, COUNT);
  await popup.reload();
  await popup.getByRole("button", { name: "Vis alle notater på hverdagsdansk" }).click();
  await popup.getByRole("button", { name: "Stop" }).waitFor();
  expect(await popup.getByRole("progressbar").getAttribute("max")).toBe(String(COUNT));
  expect(await axeFaults(popup)).toEqual([]);
  await popup.setViewportSize({ width: 390, height: 600 });
  await popup.screenshot({ path: "screenshots/reading/popup-390.png" });
  await popup.getByRole("button", { name: "Stop" }).click();
  await popup.getByRole("button", { name: "Vis alle notater på hverdagsdansk" }).waitFor();
  const stayed = await shown();
  expect(stayed).toBeLessThan(COUNT);
  await site.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await shown()).toBe(stayed);
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
