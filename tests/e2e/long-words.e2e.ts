/** Long Danish words in the extension's own pages, where a line has no room for them. */
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testPortal, type TestPortal } from "./support/portal.ts";

/** Both words are everyday ones that no glossary will ever put into others. */
const NOTE = "Hjemmehjælpsordningen fortsætter. Husholdningspapirsrullen er brugt.";
let portal: TestPortal;
let panel: Page;

beforeAll(async () => {
  mkdirSync("screenshots/large-text", { recursive: true });
  portal = await testPortal({}, { textSize: 32, width: 320, height: 844 });
  panel = await portal.open(`chrome-extension://${portal.extensionId}/sidepanel.html`);
  await panel.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await panel.getByRole("tab", { name: "Indsæt" }).click();
  await panel.locator("#pasted").fill(NOTE);
  await panel.locator("button.primary").click();
  await panel.locator("#pasted-note .tools").waitFor();
});
afterAll(() => portal?.close());

/** The lines that each word of 14 letters or more stands on, and whether each line but its last ends where it may. */
function longWords(): Promise<{ readonly word: string; readonly lines: number; readonly atMarks: boolean }[]> {
  return panel.locator("[data-plain-text] .body").evaluate((body) => {
    const places: { letter: string; top: number; marked: boolean }[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (let at = 0; at < text.length; at++) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const marked = at === 0 && text.previousSibling instanceof Element && text.previousSibling.matches(".divide");
        places.push({ letter: text.data.charAt(at), top: Math.round(range.getClientRects()[0]?.top ?? 0), marked });
      }
    }
    return [...places.map(({ letter }) => letter).join("").matchAll(/\p{L}{14,}/gu)].map(({ 0: word, index }) => {
      const letters = places.slice(index, index + word.length);
      const breaks = letters.filter(({ top }, at) => at > 0 && top - (letters[at - 1]?.top ?? top) > 8);
      return { word, lines: breaks.length + 1, atMarks: breaks.every(({ marked }) => marked) };
    });
  });
}

test("a word that fits no line is divided where Danish divides it, also with a capital", async () => {
  await panel.screenshot({ path: "screenshots/large-text/long-words.png", fullPage: true });
  const words = await longWords();
  expect(words.some(({ lines }) => lines > 1), JSON.stringify(words)).toBe(true);
  expect(words.filter(({ atMarks }) => !atMarks)).toEqual([]);
});

test("nothing of it comes along when the words are copied, by hand or by the button, nor into their names", async () => {
  await panel.locator("[data-plain-text] .body").evaluate((body) => getSelection()?.selectAllChildren(body));
  await panel.keyboard.press("Control+c");
  const byHand = await panel.evaluate(() => navigator.clipboard.readText());
  expect(byHand).toMatch(/hjemmehjælpsordningen/iu);
  await panel.getByRole("button", { name: "Kopiér" }).click();
  const byButton = await panel.evaluate(() => navigator.clipboard.readText());
  expect(byButton).toMatch(/hjemmehjælpsordningen/iu);
  expect(`${byHand}${byButton}`).not.toContain("\u00AD");
});

test("where there is room, words are whole", async () => {
  await panel.setViewportSize({ width: 1280, height: 900 });
  expect((await longWords()).filter(({ lines }) => lines > 1)).toEqual([]);
});

test("nothing is thrown or logged", () => {
  expect(portal.complaints).toEqual([]);
});
