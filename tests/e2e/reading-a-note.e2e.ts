import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { waitForNotes, type SeenElement } from "../../scripts/browser/note-views.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { says } from "./support/reading.ts";
import { until } from "./support/until.ts";

let portal: TestPortal;

beforeAll(async () => {
  portal = await testPortal({ "/note": pageWith(`<h1>Journal</h1><div id="note">${NOTE}</div><p id="after">Slut</p>`) });
});
afterAll(() => portal.close());

async function openNote(): Promise<{ page: Page; view: SeenElement; toggle: SeenElement }> {
  const page = await portal.open(`${SUNDHED}/note`);
  const [view] = await waitForNotes(page, 1);
  if (!view) throw new Error("unreachable");
  return { page, view, toggle: await view.one(".toggle") };
}

test("a quiet button stands at the note, and the note is as it was", async () => {
  const { page, toggle } = await openNote();
  expect(await toggle.text()).toBe("Vis på hverdagsdansk");
  expect(await page.locator("#note").evaluate((note) => note.nextElementSibling?.localName)).toBe("klartekst-note");
  expect(await page.locator("klartekst-note").evaluate((host) => host.shadowRoot)).toBeNull();
});

test("pressing the button shows the plain version below the note, and pressing it again goes back", async () => {
  const { page, view, toggle } = await openNote();
  const before = await page.locator("#note").innerHTML();
  await toggle.click();
  await view.settled();
  await says(toggle, /^Skjul$/u);
  expect(await toggle.attribute("aria-expanded")).toBe("true");
  expect(await (await view.one(".body")).text()).toContain("750 mg");
  expect(await (await view.one(".footer")).text()).toContain("Det er notatet, der gælder");
  const note = await page.locator("#note").boundingBox();
  expect((await (await view.one(".panel")).box()).y).toBeGreaterThan((note?.y ?? 0) + (note?.height ?? 0) - 1);

  await toggle.click();
  await says(toggle, /^Vis på hverdagsdansk$/u);
  expect((await (await view.one(".panel")).box()).height).toBe(0);
  expect(await page.locator("#note").innerHTML()).toBe(before);
});

test("the whole journey can be made with the keyboard", async () => {
  const { page, view } = await openNote();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await says(await view.one(".toggle"), /^Skjul$/u);
  expect(await (await view.one(".body")).text()).toContain("750 mg");
  await page.keyboard.press("Enter");
  await says(await view.one(".toggle"), /^Vis på hverdagsdansk$/u);
});

test("Alt+K shows the note that is in sight, and hides it again", async () => {
  const { page, toggle } = await openNote();
  await page.keyboard.press("Alt+k");
  await says(toggle, /^Skjul$/u);
  await page.keyboard.press("Alt+k");
  await says(toggle, /^Vis på hverdagsdansk$/u);
});

test("pointing at a plain sentence lights up where it stands in the note", async () => {
  const { page, view, toggle } = await openNote();
  await toggle.click();
  await view.settled();
  await (await view.one(".sentence")).hover();
  const lit = () => page.evaluate(() => [...CSS.highlights.get("klartekst-source") ?? []].map(String).join(""));
  await until(async () => expect(await lit()).toContain("Pt. indl. akut"));
  await page.mouse.move(0, 0);
  await until(async () => expect(await lit()).toBe(""));
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test("with text twice as large in a narrow window nothing is cut off", async () => {
  const { page, view, toggle } = await openNote();
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
  await page.setViewportSize({ width: 390, height: 844 });
  await toggle.click();
  await view.settled();
  expect(Number.parseFloat(await (await view.one(".body")).style("font-size"))).toBeGreaterThanOrEqual(32);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("every button is at least 24 pixels high", async () => {
  const { view, toggle } = await openNote();
  await toggle.click();
  await view.settled();
  for (const button of await view.all("button, [role=button]")) expect((await button.box()).height).toBeGreaterThanOrEqual(24);
});

test("nothing is thrown or logged in the page", () => {
  expect(portal.complaints).toEqual([]);
});
