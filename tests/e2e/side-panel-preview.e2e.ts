import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./support/axe-faults.ts";
import { testPortal, type TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

const SHOTS = "screenshots/pages";
const DRAFT = `Pt. indl. akut m. tiltagende dyspnø gennem 3 dage. Kendt med KOL.
Obj.: BT 148/86. St.p.: krepitationer basalt dxt. MR med fluvertisk opladning.
Konklusion: Pneumoni. AK beh. fortsætter.
Plan: Kontrol om 6 uger.`;
let portal: TestPortal;
let panel: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  portal = await testPortal({});
  panel = await portal.open(`chrome-extension://${portal.extensionId}/sidepanel.html`);
  await panel.getByRole("tab", { name: "Forhåndsvis" }).click();
});
afterAll(() => portal.close());

const draft = () => panel.getByRole("textbox", { name: "Dit notat" });

test("what the patient will read stands beside the draft, without a press", async () => {
  await draft().fill(DRAFT);
  const seen = panel.getByRole("region", { name: "Det læser patienten" });
  await seen.getByText("åndenød").first().waitFor();
  await until(async () => expect(await seen.getByRole("table").innerText()).toMatch(/Hverdagsord\s+\d+ %\s+\d+ %/u));
  await panel.screenshot({ path: `${SHOTS}/preview-wide.png` });
});

test("what nobody explains is underlined in the draft, and a press on the remark finds it", async () => {
  await panel.locator("mark.unexplained", { hasText: "fluvertisk" }).waitFor();
  await panel.getByRole("listitem").getByRole("button", { name: "fluvertisk" }).click();
  await until(async () => expect(await draft().evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe("fluvertisk"));
});

test("the underline lies under the letters", async () => {
  const heights = await panel.evaluate(() => {
    const [field, marks] = [document.querySelector(".draft textarea"), document.querySelector(".draft-marks")];
    return [field?.scrollHeight, field?.clientHeight, marks?.clientHeight];
  });
  expect(heights[0]).toBe(heights[1]);
  expect(heights[1]).toBe(heights[2]);
});

// How quickly is printed, not asserted: the machine that tests may run ten other things.
test("every key lands in a note of 1,000 words, and the remarks follow", async () => {
  const long = Array.from({ length: 32 }, () => DRAFT).join("\n");
  expect(long.split(/\s+/u).length).toBeGreaterThan(1000);
  await draft().fill(long);
  await panel.getByRole("status").filter({ hasText: "kunne være tydeligere" }).waitFor();
  await draft().press("End");
  // From the key to the laid-out page; waiting for a frame would measure how busy the machine is.
  const times = await panel.evaluate(async () => {
    const field = document.querySelector<HTMLTextAreaElement>(".draft textarea");
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
    const taken: number[] = [];
    for (let key = 0; field && key < 12; key++) {
      const started = performance.now();
      setter?.call(field, `${field.value}a`);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
      document.body.getBoundingClientRect();
      taken.push(performance.now() - started);
      await new Promise((next) => setTimeout(next, 60));
    }
    return taken;
  });
  const [median = Infinity] = times.sort((a, b) => a - b).slice(times.length / 2);
  console.log(`  keystroke in 1,000 words: ${Math.round(median)} ms to the new layout, ${Math.round(times.at(-1) ?? 0)} at most`);
  expect(times).toHaveLength(12);
  await until(async () => expect(await draft().inputValue()).toBe(`${long}${"a".repeat(12)}`));
  await panel.getByRole("status").filter({ hasText: "kunne være tydeligere" }).waitFor();
});

test.each([
  { name: "panel", width: 400, dark: false },
  { name: "dark", width: 1280, dark: true },
])("it looks right and has no fault that axe knows: $name", async ({ name, width, dark }) => {
  await draft().fill(DRAFT);
  await panel.setViewportSize({ width, height: 900 });
  await panel.emulateMedia({ colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  await panel.locator("mark.unexplained").first().waitFor();
  await panel.screenshot({ path: `${SHOTS}/preview-${name}.png` });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await until(async () => expect(await axeFaults(panel)).toEqual([]));
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
