/** A card's place in the window and in the order of the page: in Chromium and in Firefox. */
import { expect, test } from "vitest";
import { inEachBrowser } from "./support/journey-browser.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { SUNDHED } from "./support/portal-server.ts";
import { cardIs, openView } from "./support/reading.ts";

const ROOM = '<div style="height: 900px"></div>';
const PAGES = { "/note": pageWith(`${ROOM}<div id="note">${NOTE}</div><p><a id="after" href="#after">Videre</a></p>${ROOM}`) };
const HEIGHT = 700;

/** Puts a word at this height of the window, and the focus on it. */
const MOVE = `function (top) {
  this.blur();
  scrollBy({ top: this.getBoundingClientRect().top - top, behavior: "instant" });
  this.focus({ preventScroll: true });
}`;
/** How many pixels of a card can be seen by scrolling in it only. */
const HIDDEN = "function () { return this.scrollHeight - this.clientHeight; }";

inEachBrowser(PAGES, (browser) => {
  test.each([390, 320])("a card is whole and beside its word wherever the word stands in the window: %i px", async (width) => {
    const tab = await browser().open(`${SUNDHED}/note`);
    await tab.resize(width, HEIGHT);
    const view = await openView(tab);
    const card = await view.one(".card");
    // Words that scroll past a resting mouse open and close cards, too.
    await tab.point(width - 1, 1);
    // Words at the left edge and at the right: from the edges a card goes elsewhere for want of width alone.
    for (const word of await view.all(".term")) {
      // Straight from word to word, with no frame between: a browser would keep the card on the side where it last fitted.
      for (const top of [8, 640]) {
        await word.call(MOVE, top);
        await cardIs(view, "open");
        const [at, box, said] = [await word.box(), await card.box(), await word.text()];
        expect(await card.call(HIDDEN), `${said} at ${top}`).toBe(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(HEIGHT);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y >= at.y + at.height - 1 || box.y + box.height <= at.y + 1).toBe(true);
      }
    }
    await tab.close();
  });

  test("Tab leads past the card of the last word and out of the note, also when it was held open and gone through", async () => {
    const tab = await browser().open(`${SUNDHED}/note`);
    const view = await openView(tab);
    const focus = () => tab.run(() => document.activeElement?.id ?? "");
    const last = (await view.all(".term")).at(-1);
    for (const held of [false, true]) {
      await last?.focus();
      await cardIs(view, "open");
      if (held) {
        await tab.press("Enter");
        await tab.press("Tab");
        for (const button of await view.all(".actions button")) {
          expect(await button.call("function () { return this.getRootNode().activeElement === this; }")).toBe(true);
          await tab.press("Tab");
        }
        expect(await last?.call("function () { return this.getRootNode().activeElement === this; }")).toBe(true);
      }
      await tab.press("Tab");
      expect(await focus(), `held: ${held}`).toBe("after");
      await cardIs(view, "closed");
    }
    await tab.close();
  });
});
