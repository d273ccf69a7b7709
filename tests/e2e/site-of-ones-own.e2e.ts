/**
 * A site that the reader adds: the browser asks, and only then Klartekst runs there. In Firefox, whose own question a test
 * can press; Chromium's can't be reached by DevTools (docs/accessibility.md says how it was tried by hand).
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFirefox } from "./support/find-firefox.ts";
import { firefoxJourney, type FirefoxJourney } from "./support/firefox-journey.ts";
import type { Tab } from "./support/journey-browser.ts";
import { leftovers } from "./support/leftovers.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { onlyView, says } from "./support/reading.ts";
import { until } from "./support/until.ts";

const FIREFOX = findFirefox();
const SITE = "elsewhere.example";

describe.skipIf(!FIREFOX)("in Firefox", () => {
  let browser: FirefoxJourney;
  let site: Tab;
  let options: Tab;

  beforeAll(async () => {
    browser = await firefoxJourney({ "/note": pageWith(`<h1>Journal</h1><div id="note">${NOTE}</div>`) }, FIREFOX ?? "");
    site = await browser.open(`https://${SITE}/note`);
    options = await browser.openOwn("options");
    await options.front();
  });
  afterAll(() => browser?.close());

  async function add(address: string): Promise<void> {
    await (await options.byRole("textbox", "Sidens adresse")).fill(address);
    await (await options.byRole("button", "Tilføj en side")).click();
  }

  test("asked, the reader says no: the page says so, keeps what was typed, and the site is left alone", async () => {
    await add(`https://${SITE}/note?side=1`);
    expect(await browser.answer("Deny")).toContain(SITE);
    await says(await options.byRole("alert", ""), "browseren ikke fik dit ja");
    expect(await (await options.byRole("textbox", "Sidens adresse")).call("function () { return this.value; }")).toContain(SITE);
    await site.views(0);
    expect(await leftovers(site)).toEqual([]);
  });

  test("the reader says yes: the open page has its button without being loaded anew, and keeps it", async () => {
    await add(SITE);
    await browser.answer("Allow");
    await options.byRole("button", `Fjern ${SITE}`);
    expect(await (await onlyView(site)).one(".toggle")).toBeTruthy();
    await site.front();
    await site.press("Alt+k");
    const view = await onlyView(site);
    await view.settled();
    expect(await (await view.one(".body")).text()).toContain("750 mg");
    await site.reload();
    await says(await (await onlyView(site)).one(".toggle"), "Vis på hverdagsdansk");
  });

  test("taken away again, nothing runs there any more", async () => {
    await options.front();
    await (await options.byRole("button", `Fjern ${SITE}`)).click();
    const allowed = () => options.run(() => chrome.permissions.contains({ origins: ["https://elsewhere.example/*"] }));
    await until(async () => expect(await allowed()).toBe(false));
    expect(await options.run(() => document.body.innerText)).not.toContain(SITE);
    await site.reload();
    await site.views(0);
    expect(await leftovers(site)).toEqual([]);
  });

  test("nothing is thrown or logged as an error", () => {
    expect(browser.complaints).toEqual([]);
  });
});
