/** What a journey needs of a browser, so that the same journey is made in Chromium and in Firefox. */
import { afterAll, beforeAll, describe } from "vitest";
import type { SeenElement } from "../../../scripts/browser/seen-element.ts";
import { findFirefox } from "./find-firefox.ts";
import type { TestPage } from "./portal-server.ts";

/** What can be said to a page and back. */
export type Plain = string | number | boolean | null;

/** A page of the extension that opens in a tab of its own. */
export type OwnPage = "options" | "popup" | "sidepanel" | "welcome" | "glossary";

/** One tab. */
export interface Tab {
  address(): Promise<string>;
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes so many steps through the tab's history. */
  history(steps: number): Promise<void>;
  /** Brings the tab to the front. */
  front(): Promise<void>;
  /** Runs a function in the page's own world. It may use nothing from outside of itself. */
  run<Given extends readonly Plain[], Value>(work: (...given: Given) => Value | Promise<Value>, ...given: Given): Promise<Value>;
  /** Presses keys as "Tab" or "Alt+k". */
  press(keys: string): Promise<void>;
  /** Moves the mouse. */
  point(x: number, y: number): Promise<void>;
  /** The first element that assistive technology knows by this role and name, waited for. */
  byRole(role: string, name: string): Promise<SeenElement>;
  /** The first match in the document, waited for. */
  find(selector: string): Promise<SeenElement>;
  /** The reading views of all notes, shadow roots and frames included, once there are so many. */
  views(count: number): Promise<SeenElement[]>;
  /** Size of the window in CSS pixels, and how many pixels of the screen make one of these. */
  resize(width: number, height: number, scale?: number): Promise<void>;
  picture(path: string): Promise<void>;
  /** The page as it would be printed, in a PDF. */
  printed(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A browser with Klartekst, and the portals' own names on loopback. */
export interface JourneyBrowser {
  /** What was said on the console as an error or thrown, in all tabs opened so far, by whomever. */
  readonly complaints: string[];
  open(address: string): Promise<Tab>;
  openOwn(page: OwnPage): Promise<Tab>;
  /** The tab that shows an address which ends so, waited for: one that the extension opened. */
  tabAt(ending: string): Promise<Tab>;
  /** Installs the same extension again over itself, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

export type Pages = Readonly<Record<string, TestPage>>;

const FIREFOX = findFirefox();
if (!FIREFOX) {
  console.log("There is no Firefox on this machine: its journeys are skipped. (Debian: apt-get install firefox-esr; or name it in FIREFOX_PATH.)");
}

/** Makes the same journeys in each browser that is there. */
export function inEachBrowser(pages: Pages, journeys: (browser: () => JourneyBrowser, name: "Chromium" | "Firefox") => void): void {
  for (const name of ["Chromium", "Firefox"] as const) {
    describe.skipIf(name === "Firefox" && !FIREFOX)(`in ${name}`, () => {
      let browser: JourneyBrowser;
      beforeAll(async () => {
        browser = await launch(name, pages);
      });
      afterAll(() => browser?.close());
      journeys(() => browser, name);
    });
  }
}

async function launch(name: "Chromium" | "Firefox", pages: Pages): Promise<JourneyBrowser> {
  if (name === "Chromium") return (await import("./chromium-journey.ts")).chromiumJourney(pages);
  return (await import("./firefox-journey.ts")).firefoxJourney(pages, FIREFOX ?? "");
}
