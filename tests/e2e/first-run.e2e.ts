import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./support/axe-faults.ts";
import { testPortal, type TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

let portal: TestPortal;
let welcome: Page;

beforeAll(async () => {
  portal = await testPortal({});
});
afterAll(() => portal.close());

async function seen(name: string): Promise<void> {
  expect(await axeFaults(welcome)).toEqual([]);
  for (const width of [1280, 390]) {
    await welcome.setViewportSize({ width, height: 900 });
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await welcome.screenshot({ path: `screenshots/reading/welcome-${name}-${width}.png` });
  }
}

test("after installing, the welcome page is open, once", async () => {
  const pages = () => portal.context.pages().filter((page) => page.url().endsWith("/welcome.html"));
  await until(() => expect(pages()).toHaveLength(1));
  const [page] = pages();
  if (!page) throw new Error("unreachable");
  welcome = page;
  await welcome.getByRole("heading", { name: "Dit journalnotat på hverdagsdansk" }).waitFor();
  await seen("1");
});

test("three screens lead by keyboard to a note that the real engine rewrites", async () => {
  await welcome.getByRole("button", { name: "Videre" }).press("Enter");
  const stays = welcome.getByRole("heading", { name: "Intet forlader din enhed" });
  await stays.waitFor();
  await until(async () => expect(await stays.evaluate((heading) => heading === document.activeElement)).toBe(true));
  await seen("2");
  await welcome.getByRole("button", { name: "Videre" }).press("Enter");
  await welcome.getByRole("button", { name: "Vis på hverdagsdansk" }).press("Enter");
  await welcome.getByText("lungebetændelse").first().waitFor();
  await until(async () => expect(await welcome.locator("[data-plain-text] .body").innerText()).toContain("750 mg 3 gange om dagen"));
  await seen("3");
});
