/** "Alle notater på siden" on a page of many notes that is scrolled to its middle: what is in sight is written first. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noteButtons, openAllNotesPage, writtenNotes } from "./support/all-notes-page.ts";
import type { TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

const COUNT = 40;
let portal: TestPortal;
let site: Page;
let popup: Page;

beforeAll(async () => {
  ({ portal, site, popup } = await openAllNotesPage(COUNT, 2));
});
afterAll(() => portal?.close());

/** The notes whose buttons are in sight, counted from the top of the page. */
async function inSight(): Promise<number[]> {
  const height = await site.evaluate(() => innerHeight);
  const boxes = await Promise.all((await noteButtons(site)).map((button) => button.box()));
  return boxes.flatMap((box, index) => (box.y < height && box.y + box.height > 0 ? [index] : []));
}

test("the notes in sight are written first, then those nearest to them", async () => {
  await site.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: "instant" }));
  const seen = await inSight();
  expect(seen.length).toBeGreaterThan(1);
  expect(seen[0]).toBeGreaterThan(10);
  await popup.getByRole("button", { name: "Vis alle notater på hverdagsdansk" }).click();
  await until(async () => expect(Number(await popup.getByRole("progressbar").getAttribute("value"))).toBeGreaterThanOrEqual(seen.length), 20);
  await popup.getByRole("button", { name: "Stop" }).click();
  await popup.getByRole("button", { name: "Vis alle notater på hverdagsdansk" }).waitFor();
  const first = await writtenNotes(site);
  expect(first.length).toBeLessThan(COUNT);
  expect(first).toEqual(expect.arrayContaining(seen));
  // None far away was written before its turn.
  const [above = 0, below = 0] = [seen[0], seen.at(-1)];
  const reach = first.length - seen.length;
  for (const note of first) expect(note >= above - reach && note <= below + reach, `note ${note} of ${first.join()}`).toBe(true);
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
