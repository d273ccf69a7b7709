/** The popup in the window that the browser gives it, which takes its size from the page: in Chromium and in Firefox. */
import { afterEach, expect, test } from "vitest";
import { inEachBrowser, type Tab } from "./support/journey-browser.ts";
import { manyNotes, pageWith } from "./support/pages.ts";
import { SUNDHED } from "./support/portal-server.ts";
import { until } from "./support/until.ts";

/** As wide as it is meant to be: 21 rem. */
const WIDTH = 336;
/** No browser makes the window wider. */
const WIDEST = 800;

/** What another page of the extension sees of the popup. It runs there. */
function lookAtPopup(): { readonly width: number; readonly root: number; readonly cut: string; readonly said: string } | null {
  const [popup] = chrome.extension.getViews({ type: "popup" }) as (Window & typeof globalThis)[];
  if (!popup) return null;
  const { document: page } = popup;
  const root = page.documentElement;
  // What is read or pressed; what holds it may end in an empty margin.
  const cut = [...page.querySelectorAll("h1, p, span, label, button, input, img")].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const inner = popup.getComputedStyle(element).display === "inline" ? 0 : element.scrollWidth - element.clientWidth;
    return width > 0 && (left < 0 || right > root.clientWidth || inner > 1);
  });
  return {
    width: root.clientWidth, root: Number.parseFloat(popup.getComputedStyle(root).fontSize),
    cut: cut.map(({ outerHTML }) => outerHTML.slice(0, 80)).join("\n"), said: page.body.innerText,
  };
}

/** Runs in another page of the extension. */
function closePopup(): void {
  for (const popup of chrome.extension.getViews({ type: "popup" }) as Window[]) popup.close();
}

/** Enlarges the popup's text. It runs in another page of the extension. */
function enlarge(share: number): void {
  const [popup] = chrome.extension.getViews({ type: "popup" }) as Window[];
  if (popup) popup.document.documentElement.style.fontSize = `${share * 100}%`;
}

inEachBrowser({ "/notes": pageWith(manyNotes(3)) }, (browser) => {
  let own: Tab | undefined;
  let site: Tab | undefined;
  afterEach(async () => {
    await own?.run(closePopup);
    await site?.close();
    await own?.close();
    [site, own] = [undefined, undefined];
  });

  async function openPopup(language: "da" | "en"): Promise<Tab> {
    own = await browser().openOwn("options");
    await own.run((chosen) => chrome.storage.local.set({ language: chosen }), language);
    site = await browser().open(`${SUNDHED}/notes`);
    await site.views(3);
    await site.front();
    await own.run(() => chrome.action.openPopup());
    return own;
  }

  test.each([["da", "3 notater fundet"], ["en", "3 notes found"]] as const)("it is as wide as it is meant to be, and whole, also with its text at 200 %%: %s", async (language, said) => {
    const page = await openPopup(language);
    await until(async () => expect((await page.run(lookAtPopup))?.said).toContain(said));
    await until(async () => expect(await page.run(lookAtPopup)).toMatchObject({ width: WIDTH, root: 16, cut: "" }));
    await page.run(enlarge, 2);
    await until(async () => {
      const seen = await page.run(lookAtPopup);
      expect(seen).toMatchObject({ root: 32, cut: "" });
      expect(seen?.width).toBeGreaterThan(WIDTH);
      expect(seen?.width).toBeLessThanOrEqual(WIDEST);
    });
  });

  test("nothing is thrown or logged as an error", () => {
    expect(browser().complaints).toEqual([]);
  });
});
