import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noteViews, waitForNotes } from "../../scripts/browser/note-views.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

const SHOTS = "screenshots/pages";
let portal: TestPortal;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  portal = await testPortal({ "/note": pageWith(`<div id="note">${NOTE}</div>`) });
  page = await portal.open(`chrome-extension://${portal.extensionId}/glossary.html#/mine`);
  await page.getByRole("heading", { name: "Tilføj et ord" }).waitFor();
});
afterAll(() => portal.close());

test("a word can be added, and an empty one is refused with a plain message", async () => {
  await page.getByRole("button", { name: "Gem ordet" }).click();
  await page.getByRole("alert").filter({ hasText: "Skriv både ordet" }).waitFor();
  await page.getByRole("textbox", { name: "Ord eller forkortelse" }).fill("dyspnø");
  await page.getByRole("textbox", { name: "På hverdagsdansk" }).fill("lufthunger");
  await page.getByRole("textbox", { name: "Forklaring" }).fill("Som at trække vejret gennem et sugerør.");
  await page.getByRole("textbox", { name: "Forklaring" }).press("Enter");
  await page.getByText("1 ord", { exact: true }).waitFor();
});

test("it wins over the built-in glossary in the portal's page", async () => {
  const site = await portal.open(`${SUNDHED}/note`);
  await waitForNotes(site, 1);
  const [view] = await noteViews(site);
  await (await view?.one(".toggle"))?.click();
  await until(async () => expect(await (await (await noteViews(site))[0]?.one(".body"))?.text()).toContain("lufthunger"));
  await site.close();
});

test("a clinic's list is read from a file, and each bad line is told of", async () => {
  const csv = "ord;andre former;hverdagsord;forklaring\nKAD;kateter à demeure;kateter i blæren;En slange i blæren.\n;;mangler;\nscopi;;;\ndyspnø;;åndenød;\n";
  await page.locator("input[type=file]").setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.getByText("2 ord hentet. 1 af dem stod her i forvejen og er erstattet.").waitFor();
  expect(await page.getByRole("alert").innerText()).toMatch(/Linje 3: ordet mangler\s+Linje 4: hverdagsordet mangler/u);
  await page.screenshot({ path: `${SHOTS}/own-words.png` });
  expect(await axeFaults(page)).toEqual([]);
});

test("the list is saved to a file that can be read again", async () => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Gem som CSV" }).click()]);
  expect(download.suggestedFilename()).toBe("ordliste.csv");
  expect(await readFile(await download.path(), "utf8")).toContain("KAD;kateter à demeure;kateter i blæren;En slange i blæren.");
});

test("a word can be changed and removed, and all of them after a question", async () => {
  await page.getByRole("button", { name: "Ret KAD" }).click();
  await page.getByRole("textbox", { name: "Ord eller forkortelse" }).fill("KAD-kateter");
  await page.getByRole("button", { name: "Gem ordet" }).click();
  await page.getByRole("heading", { name: "KAD-kateter", exact: true }).waitFor();
  await page.getByText("2 ord", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Fjern dyspnø" }).click();
  await page.getByText("1 ord", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Fjern alle ord" }).click();
  const question = page.getByRole("alertdialog", { name: "Fjern alle ord" });
  await question.getByRole("button", { name: "Behold dem" }).press("Enter");
  await question.waitFor({ state: "detached" });
  expect(await page.getByText("1 ord", { exact: true }).count()).toBe(1);
  await page.getByRole("button", { name: "Fjern alle ord" }).click();
  await question.getByRole("button", { name: "Ja, fjern alle ord" }).click();
  await page.getByText("Du har ingen egne ord endnu.").waitFor();
});

/** What the keyboard goes on from. */
function focused(): Promise<string | null> {
  return page.evaluate(() => (document.activeElement as HTMLElement).ariaLabel ?? (document.activeElement as HTMLInputElement).labels?.[0]?.textContent ?? document.activeElement?.textContent ?? null);
}

async function focusIs(name: string): Promise<void> {
  await until(async () => expect(await focused()).toBe(name));
}

test("by keyboard alone nobody loses the place: adding, an empty field, changing, going back, removing", async () => {
  const field = (name: string) => page.getByRole("textbox", { name });
  for (const [term, plain] of [["abc", "en prøve"], ["def", "en anden prøve"], ["ghi", "en tredje prøve"]] as const) {
    await field("Ord eller forkortelse").fill(term);
    await field("På hverdagsdansk").press("Enter");
    await focusIs("På hverdagsdansk");
    await field("På hverdagsdansk").fill(plain);
    await field("På hverdagsdansk").press("Enter");
    await page.getByRole("heading", { name: term, exact: true }).waitFor();
  }
  await page.getByRole("button", { name: "Ret def" }).press("Enter");
  await focusIs("Ord eller forkortelse");
  await page.getByRole("button", { name: "Fortryd" }).press("Enter");
  await focusIs("Ret def");
  await page.getByRole("button", { name: "Ret def" }).press("Enter");
  await field("Ord eller forkortelse").fill("dee");
  await page.getByRole("button", { name: "Gem ordet" }).press("Enter");
  await focusIs("Ret dee");
  await page.getByRole("button", { name: "Fjern dee" }).press("Enter");
  await focusIs("Fjern ghi");
  await page.getByRole("button", { name: "Fjern alle ord" }).press("Enter");
  await page.getByRole("button", { name: "Ja, fjern alle ord" }).press("Enter");
  await page.getByText("Du har ingen egne ord endnu.").waitFor();
  await until(async () => expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true));
});

test("it has room on a phone", async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.screenshot({ path: `${SHOTS}/own-words-phone.png` });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
