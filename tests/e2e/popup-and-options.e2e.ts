import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noteViews, waitForNotes } from "../../scripts/browser/note-views.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

let portal: TestPortal;
let site: Page;
let popup: Page;

beforeAll(async () => {
  portal = await testPortal({
    "/note": pageWith(`<div id="note">${NOTE}</div>`),
  });
  site = await portal.open(`${SUNDHED}/note`);
  await waitForNotes(site, 1);
  popup = await portal.open(`chrome-extension://${portal.extensionId}/popup.html`);
});
afterAll(() => portal.close());

test("the popup says how many notes the page has", async () => {
  await until(async () => expect(await popup.getByRole("status").innerText()).toBe("1 notat fundet på siden"));
  expect(await popup.getByText("Intet af det, du læser, forlader din enhed.").isVisible()).toBe(true);
});

test("a single note is shown and hidden from the popup too", async () => {
  await popup.getByRole("button", { name: "Vis notatet på hverdagsdansk" }).click();
  await popup.getByRole("button", { name: "Skjul det igen" }).waitFor();
  const [view] = await noteViews(site);
  await view?.settled();
  expect(await (await view?.one(".body"))?.text()).toContain("750 mg");
  await popup.getByRole("button", { name: "Skjul det igen" }).click();
  await popup.getByRole("button", { name: "Vis notatet på hverdagsdansk" }).waitFor();
  expect(await (await view?.one(".toggle"))?.attribute("aria-expanded")).toBe("false");
});

test("pressed by keyboard, a button that goes away leaves the focus on what comes in its place", async () => {
  await popup.getByRole("button", { name: "Vis notatet på hverdagsdansk" }).press("Enter");
  const hide = popup.getByRole("button", { name: "Skjul det igen" });
  await hide.waitFor();
  await until(async () => expect(await hide.evaluate((button) => document.activeElement === button)).toBe(true));
  await hide.press("Enter");
  await popup.getByRole("button", { name: "Vis notatet på hverdagsdansk" }).waitFor();
});

test("the switch takes the buttons off this site, and brings them back", async () => {
  const toggle = popup.getByRole("switch", { name: "Vis knapper på www.sundhed.dk" });
  await toggle.uncheck();
  await waitForNotes(site, 0);
  await popup.getByText("Klartekst er slået fra på denne side").waitFor();
  // There is nothing to read in it now, but a note can be pasted there.
  await popup.getByRole("button", { name: "Åbn sidepanelet" }).waitFor();
  await toggle.check();
  await waitForNotes(site, 1);
  await popup.getByRole("button", { name: "Læs i sidepanelet" }).waitFor();
});

test("where colours are forced, the switch shows on which side its knob is", async () => {
  const toggle = popup.getByRole("switch", { name: "Vis knapper på www.sundhed.dk" });
  await popup.emulateMedia({ forcedColors: "active" });
  for (const on of [false, true]) {
    await toggle.setChecked(on);
    const [bed, knob] = await toggle.evaluate((input) => [input, "::after"].map((part) =>
      getComputedStyle(input, typeof part === "string" ? part : undefined).backgroundColor));
    expect(knob, String(on)).not.toBe(bed);
  }
  await popup.emulateMedia({ forcedColors: "none" });
  await waitForNotes(site, 1);
});

test("on a page that is not a portal the popup offers to look just now, or always", async () => {
  const elsewhere = await portal.open("https://elsewhere.example/note");
  await elsewhere.bringToFront();
  await popup.reload();
  await popup.getByText("Klartekst kan ikke læse denne slags side.").or(popup.getByText("Klartekst kører ikke af sig selv på denne side.")).waitFor();
  expect(await noteViews(elsewhere)).toEqual([]);
  await elsewhere.close();
});

test("buttons speak English when the reader chooses so, and the shortcut can be changed", async () => {
  const options = await portal.open(`chrome-extension://${portal.extensionId}/options.html`);
  await options.getByRole("combobox", { name: "Sprog i knapper og menuer" }).selectOption("en");
  await options.getByRole("heading", { name: "Options for Klartekst" }).waitFor();
  await until(async () => {
    const [view] = await noteViews(site);
    expect(await (await view?.one(".toggle"))?.text()).toBe("Show in everyday Danish");
  });
  await options.getByRole("textbox", { name: "Show or hide the note" }).press("Control+Alt+j");
  await until(async () => expect(await options.getByRole("textbox", { name: "Show or hide the note" }).inputValue()).toBe("Ctrl+Alt+J"));
  await site.bringToFront();
  await until(async () => {
    await site.keyboard.press("Control+Alt+j");
    const [view] = await noteViews(site);
    expect(await (await view?.one(".toggle"))?.text()).not.toBe("Show in everyday Danish");
  });
});

// The scroll bar, which phones have not, takes 15 pixels.
test.each([405, 320])("on a phone the fields of the options stand below each other, and no choice is cut off: %i px", async (width) => {
  const options = await portal.open(`chrome-extension://${portal.extensionId}/options.html`);
  await options.getByRole("heading", { name: "Options for Klartekst" }).waitFor();
  await options.setViewportSize({ width, height: 844 });
  const edges = await options.locator(".choice :is(select, input)").evaluateAll((fields) =>
    fields.map((field) => field.getBoundingClientRect()).map(({ left, right }) => `${Math.round(left)}–${Math.round(right)}`));
  expect(edges).toHaveLength(9);
  expect(new Set(edges).size, edges.join()).toBe(1);
  const cut = await options.locator(".choice select").evaluateAll((menus) => menus.filter((menu) => {
    const given = menu.getBoundingClientRect().width;
    (menu as HTMLElement).style.cssText = "width: max-content; max-width: none";
    return menu.getBoundingClientRect().width > given;
  }).map((menu) => (menu as HTMLElement).innerText));
  expect(cut).toEqual([]);
  await options.close();
});

test("keys that do something already are refused, and stay with what they do", async () => {
  const options = await portal.open(`chrome-extension://${portal.extensionId}/options.html`);
  const field = options.getByRole("textbox", { name: "Show or hide the note" });
  await field.press("Alt+2");
  await options.getByRole("alert").getByText("Alt+2 is already used for “View: everyday Danish”.").waitFor();
  expect(await field.inputValue()).toBe("Ctrl+Alt+J");
  await field.press("Control+Alt+k");
  await options.getByRole("alert").waitFor({ state: "detached" });
  await until(async () => expect(await field.inputValue()).toBe("Ctrl+Alt+K"));
  await options.close();
});

test("an address that is none is refused with a plain message", async () => {
  const options = await portal.open(`chrome-extension://${portal.extensionId}/options.html`);
  await options.getByRole("textbox", { name: "Address of the site" }).fill("ikke en adresse");
  await options.getByRole("button", { name: "Add a site" }).click();
  await options.getByRole("alert").waitFor();
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
