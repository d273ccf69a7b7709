import type { Page } from "playwright-core";
import { noteViews, waitForNotes } from "../../../scripts/browser/note-views.ts";
import type { SeenElement } from "../../../scripts/browser/seen-element.ts";
import { manyNotes, pageWith } from "./pages.ts";
import { SUNDHED, testPortal, type TestPortal } from "./portal.ts";

/** A page of many notes in the portal, all found, and the popup that shows them all. */
export interface AllNotesPage {
  readonly portal: TestPortal;
  readonly site: Page;
  readonly popup: Page;
}

/** @param length each note's text so many times over: short ones are all written before anybody could look or press Stop */
export async function openAllNotesPage(count: number, length: number): Promise<AllNotesPage> {
  const portal = await testPortal({ "/notes": pageWith(manyNotes(count, length)) });
  const site = await portal.open(`${SUNDHED}/notes`);
  await waitForNotes(site, count);
  return { portal, site, popup: await portal.open(`chrome-extension://${portal.extensionId}/popup.html`) };
}

/** The button of each note, in the order of the page. */
export async function noteButtons(site: Page): Promise<SeenElement[]> {
  return Promise.all((await noteViews(site)).map((view) => view.one(".toggle")));
}

/** The notes whose plain version is written and shown, counted from the top of the page. */
export async function writtenNotes(site: Page): Promise<number[]> {
  const words = await Promise.all((await noteButtons(site)).map((button) => button.text()));
  return words.flatMap((word, index) => (word === "Skjul" ? [index] : []));
}
