import { expect } from "vitest";
import type { SeenElement } from "../../../scripts/browser/seen-element.ts";
import type { Tab } from "./journey-browser.ts";
import { until } from "./until.ts";

/** The only note's reading view. */
export async function onlyView(tab: Tab): Promise<SeenElement> {
  const [view] = await tab.views(1);
  if (!view) throw new Error("unreachable");
  return view;
}

/** Presses the only note's button and waits for its plain version. */
export async function openView(tab: Tab): Promise<SeenElement> {
  const view = await onlyView(tab);
  await (await view.one(".toggle")).click();
  await view.settled();
  return view;
}

/** The marked word that stands for `plain`. */
export async function termIn(view: SeenElement, plain: string): Promise<SeenElement> {
  for (const candidate of await view.all(".term")) if ((await candidate.text()).includes(plain)) return candidate;
  throw new Error(`No term "${plain}"`);
}

/** Waits until the view's card is open, or closed. */
export async function cardIs(view: SeenElement, state: "open" | "closed"): Promise<void> {
  const card = await view.one(".card");
  await until(async () => {
    expect(await card.call("function () { return this.matches(':popover-open'); }")).toBe(state === "open");
  });
}

/** Waits until an element says so. */
export async function says(element: SeenElement, words: string | RegExp): Promise<void> {
  await until(async () => expect(await element.text()).toMatch(words));
}

/** Waits until a plain version in a page of the extension says so: it stands in an open shadow root. */
export async function plainTextSays(tab: Tab, words: string | RegExp): Promise<void> {
  const place = await tab.find("[data-plain-text]");
  await until(async () => {
    expect(await place.call("function () { return this.shadowRoot?.querySelector('.body')?.textContent ?? ''; }")).toMatch(words);
  });
}
