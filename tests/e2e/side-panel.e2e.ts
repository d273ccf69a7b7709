import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { axeFaults } from "./support/axe-faults.ts";
import { waitForNotes } from "../../scripts/browser/note-views.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";

const SHOTS = "screenshots/pages";
let portal: TestPortal;
let panel: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  portal = await testPortal({});
  const site = await portal.open(`${SUNDHED}/index.html`);
  await waitForNotes(site, 2);
  panel = await portal.open(`chrome-extension://${portal.extensionId}/sidepanel.html`);
  await panel.getByRole("heading", { name: "Udskrivningsbrev" }).waitFor();
});
afterAll(() => portal.close());

test("all notes of the page stand there in everyday Danish, each with its title and date", async () => {
  await panel.getByText("åndenød").first().waitFor();
  await vi.waitFor(async () => expect(await panel.getByRole("button", { name: "Kopiér" }).count()).toBe(2));
  expect(await panel.getByRole("article").count()).toBe(2);
  expect(await panel.getByRole("article").first().innerText()).toContain("12. maj 2026");
  await panel.screenshot({ path: `${SHOTS}/panel-read.png` });
});
