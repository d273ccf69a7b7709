import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./support/axe-faults.ts";
import { testPortal, type TestPortal } from "./support/portal.ts";
import { smallPdf } from "./support/small-pdf.ts";
import { until } from "./support/until.ts";

const SHOTS = "screenshots/pages";
let portal: TestPortal;
let panel: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  portal = await testPortal({});
  panel = await portal.open(`chrome-extension://${portal.extensionId}/sidepanel.html`);
  await panel.setViewportSize({ width: 480, height: 900 });
  await panel.getByRole("tab", { name: "Indsæt" }).click();
});
afterAll(() => portal.close());

async function openFile(name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await panel.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
}

test("where there is nothing to read, a button leads to the field for a note from elsewhere", async () => {
  await panel.getByRole("tab", { name: "Læs" }).click();
  await panel.getByRole("button", { name: "Indsæt et notat" }).press("Enter");
  await until(async () => expect(await panel.getByRole("textbox", { name: "Notat" }).evaluate((field) => document.activeElement === field)).toBe(true));
});

test("a pasted note is shown in everyday Danish, with its broken lines mended", async () => {
  await panel.getByRole("textbox", { name: "Notat" }).fill("Pt. indlægges akut med tiltagende dyspnø gennem tre\ndage og produktiv hoste. Kendt med KOL.\nObj.: BT 148/86.");
  await panel.getByRole("button", { name: "Vis på hverdagsdansk" }).click();
  await panel.getByRole("article").getByText("åndenød").first().waitFor();
  expect(await panel.getByRole("textbox", { name: "Notat" }).inputValue()).toContain("gennem tre dage");
  await panel.screenshot({ path: `${SHOTS}/panel-paste.png` });
  expect(await axeFaults(panel)).toEqual([]);
});

test("a PDF is read on the device, its divided words and broken lines mended", async () => {
  await openFile("besøg.pdf", "application/pdf", smallPdf([
    "Udskrivningsbrev", "", "Patienten er indlagt med lungebetændelse og har fået antibio-",
    "tika i blodåren. Der er fortsat let dyspnø ved gang på trapper", "og i hvile om natten.", "Plan: Røntgen af thorax om 6 uger.", "Side 1 af 1",
  ]));
  await panel.getByRole("article").getByRole("heading", { name: "besøg.pdf" }).waitFor();
  const text = await panel.getByRole("textbox", { name: "Notat" }).inputValue();
  expect(text).toContain("har fået antibiotika i blodåren. Der er fortsat let dyspnø ved gang på trapper og i hvile om natten.\nPlan: Røntgen");
  expect(text).not.toContain("Side 1");
  await panel.getByRole("article").getByText("åndenød").first().waitFor();
  await panel.screenshot({ path: `${SHOTS}/panel-pdf.png` });
});

test("an old text file has its Danish letters", async () => {
  await openFile("note.txt", "text/plain", Buffer.from("Pt. har ødemer på begge crura.", "latin1"));
  await panel.getByRole("article").getByRole("heading", { name: "note.txt" }).waitFor();
  expect(await panel.getByRole("textbox", { name: "Notat" }).inputValue()).toBe("Pt. har ødemer på begge crura.");
});

test.each([
  ["en scannet.pdf", "application/pdf", smallPdf([]), "Den er nok scannet"],
  ["i stykker.pdf", "application/pdf", Buffer.from("%PDF-1.4 garbage"), "kunne ikke læses"],
  ["billede.png", "image/png", Buffer.from([137, 80, 78, 71]), "ingen af delene"],
])("a file that can't be read is said to be so: %s", async (name, mimeType, buffer, message) => {
  await openFile(name, mimeType, buffer);
  await panel.getByRole("alert").filter({ hasText: message }).waitFor();
});

test("what was pasted is cleared, and the field has the focus for the next one", async () => {
  await panel.getByRole("button", { name: "Ryd" }).press("Enter");
  await until(async () => expect(await panel.getByRole("textbox", { name: "Notat" }).evaluate((field: HTMLTextAreaElement) => [field.value, document.activeElement === field])).toEqual(["", true]));
});

test("nothing is kept", async () => {
  await panel.reload();
  await panel.getByRole("tab", { name: "Indsæt" }).click();
  expect(await panel.getByRole("textbox", { name: "Notat" }).inputValue()).toBe("");
  expect(await panel.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  expect(await panel.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([0, 0, 0, 0]);
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
