import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { waitForNotes } from "../../scripts/browser/note-views.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

const SHOTS = "screenshots/pages";
let portal: TestPortal;
let site: Page;
let panel: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  portal = await testPortal({});
  site = await portal.open(`${SUNDHED}/index.html`);
  await waitForNotes(site, 2);
  panel = await portal.open(`chrome-extension://${portal.extensionId}/sidepanel.html`);
  await panel.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await panel.getByRole("heading", { name: "Udskrivningsbrev" }).waitFor();
});
afterAll(() => portal.close());

async function titles(): Promise<string[]> {
  return panel.getByRole("article").getByRole("heading", { level: 2 }).allInnerTexts();
}

test("all notes of the page stand there in everyday Danish, each with its title", async () => {
  await until(async () => expect(await panel.getByRole("button", { name: "Kopiér" }).count()).toBe(2));
  expect(await titles()).toEqual(["Udskrivningsbrev", "Notat fra egen læge"]);
  expect(await panel.getByRole("article").first().getByText("åndenød").first().isVisible()).toBe(true);
  expect(await panel.getByRole("navigation", { name: "Indhold" }).innerText()).toContain("12. maj 2026");
  await panel.screenshot({ path: `${SHOTS}/panel-read.png` });
});

test("a word's card opens by keyboard and closes with Escape", async () => {
  await panel.getByRole("button", { name: "åndenød" }).first().focus();
  await panel.getByText("Det er svært at få luft nok.").waitFor();
  await panel.screenshot({ path: `${SHOTS}/panel-card.png` });
  await panel.keyboard.press("Escape");
  await panel.getByText("Det er svært at få luft nok.").waitFor({ state: "hidden" });
});

test("from a card one reads more in the glossary", async () => {
  await panel.getByRole("button", { name: "åndenød" }).first().click();
  const [glossary] = await Promise.all([
    panel.context().waitForEvent("page"),
    panel.getByRole("button", { name: "Mere om ordet" }).click(),
  ]);
  await glossary.getByRole("heading", { level: 2, name: "dyspnø" }).waitFor();
  await glossary.close();
});

test("search shows only the notes that have the word, and counts the places", async () => {
  const search = panel.getByRole("searchbox", { name: "Søg i notaterne" });
  await search.fill("knæ");
  await until(async () => expect(await titles()).toEqual(["Notat fra egen læge"]));
  expect(await panel.getByRole("search").locator("..").getByText(/^\d+ steder. Viser 1 af 2 notater.$/u).innerText()).not.toMatch(/^0 /u);
  await panel.screenshot({ path: `${SHOTS}/panel-search.png` });
  await search.fill("hoste med slim");
  await panel.getByText("1 sted. Viser 1 af 2 notater.", { exact: true }).waitFor();
  await search.fill("");
  await until(async () => expect(await titles()).toEqual(["Udskrivningsbrev", "Notat fra egen læge"]));
});

test("the newest note comes first when one asks for that, and order is as on the page again after", async () => {
  const order = panel.getByRole("combobox", { name: "Rækkefølge" });
  await order.selectOption("newest");
  await until(async () => expect(await titles()).toEqual(["Udskrivningsbrev", "Notat fra egen læge"]));
  await order.selectOption("page");
});

test("a relative reads of the mother, with the right words for her", async () => {
  const about = panel.getByRole("combobox", { name: "Notatet handler om" });
  await about.selectOption("mother");
  await panel.getByText("Din mor", { exact: false }).first().waitFor();
  // One note is written after the other.
  await until(async () => {
    const texts = await panel.locator("[data-plain-text] .body").allInnerTexts();
    expect(texts).toHaveLength(2);
    expect(texts.flatMap((text) => text.match(/.*(?<!\p{L})(?:du|dig|dine|dit)(?!\p{L}).*/gu) ?? [])).toEqual([]);
  });
  await panel.screenshot({ path: `${SHOTS}/panel-mother.png` });
  await about.selectOption("me");
});

test("a note is copied as plain text, with its headings and the word that the note itself counts", async () => {
  await panel.getByRole("button", { name: "Kopiér" }).last().click();
  await panel.getByRole("button", { name: "Kopieret" }).waitFor();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Notat fra egen læge\n\n[\s\S]+\n\nOmskrevet automatisk/u);
  expect(copied).not.toMatch(/\n{3}/u);
});

test("the note's own words are folded below", async () => {
  const note = panel.getByRole("article").last();
  await note.getByText("Notatet, som det er skrevet").click();
  await note.getByText("Lachman neg.").waitFor();
});

test("where the device has no Danish voice, the panel says so and offers no reading aloud", async () => {
  await panel.getByText("Der er ingen dansk stemme på enheden selv").waitFor();
  expect(await panel.getByText("Der er ingen dansk stemme på enheden selv").count()).toBe(1);
  expect(await panel.getByRole("button", { name: "Læs op" }).count()).toBe(0);
});

test("printed, it is the notes and nothing else", async () => {
  await panel.emulateMedia({ media: "print" });
  expect(await panel.getByRole("tab").count()).toBe(0);
  expect(await panel.getByRole("button", { name: /Kopi|Udskriv/u }).count()).toBe(0);
  expect(await panel.getByText("Det så lægen").first().isVisible()).toBe(true);
  await panel.setViewportSize({ width: 700, height: 990 });
  await panel.screenshot({ path: `${SHOTS}/panel-print.png` });
  await panel.emulateMedia({ media: "screen" });
});

test.each([
  { name: "panel", width: 400, dark: false, zoom: 1 },
  { name: "narrow-dark", width: 320, dark: true, zoom: 1 },
  { name: "large-text", width: 640, dark: false, zoom: 2 },
])("the reader looks right and has no fault that axe knows: $name", async ({ name, width, dark, zoom }) => {
  await panel.setViewportSize({ width, height: 800 });
  await panel.emulateMedia({ colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  await panel.evaluate((factor) => (document.documentElement.style.fontSize = `${factor * 100}%`), zoom);
  await panel.evaluate(() => scrollTo(0, 0));
  await panel.screenshot({ path: `${SHOTS}/panel-read-${name}.png` });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await axeFaults(panel)).toEqual([]);
  await panel.evaluate(() => (document.documentElement.style.fontSize = ""));
});

test("the popup opens the side panel itself", async () => {
  const popup = await portal.open(`chrome-extension://${portal.extensionId}/popup.html`);
  await popup.getByText("2 notater fundet på siden").waitFor();
  const closed = popup.waitForEvent("close");
  await popup.getByRole("button", { name: "Læs i sidepanelet" }).click();
  await closed;
  await until(async () => {
    const background = await portal.background();
    const open = await background.evaluate(() => chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] }));
    expect(open.map(({ documentUrl }) => new URL(documentUrl ?? "").pathname)).toEqual(["/sidepanel.html"]);
  });
});

test("it follows the reader to another page", async () => {
  await site.goto(`${SUNDHED}/ambulant.html`);
  await panel.getByRole("heading", { level: 2, name: "Besøg i ambulatoriet" }).or(panel.getByRole("article")).first().waitFor();
  await until(async () => expect(await titles()).toHaveLength(1));
  await site.goto(`${SUNDHED}/untouched`);
  await panel.getByText("Ingen notater fundet på siden").waitFor();
  await panel.screenshot({ path: `${SHOTS}/panel-none.png` });
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints.filter((line) => !line.includes("404"))).toEqual([]);
});
