// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answerMessages } from "../../lib/browser/messages.ts";
import { pageStart } from "../../lib/browser/page-start.ts";
import { rememberChoices } from "../../lib/browser/remember.ts";
import type { RunningPage } from "../../lib/browser/run-page.ts";
import { looks, siteChoices, sitesOff } from "../../lib/browser/settings.ts";
import { startPage } from "../../lib/browser/start-page.ts";

const SITE = "https://www.sundhed.dk/journal";
const stop = vi.fn();
const runPage = vi.fn((): RunningPage => ({
  status: () => ({ looked: true, notes: 0, otherLanguage: 0, open: 0, writing: 0 }),
  notes: () => [], all: () => true, toggle: () => true, stop,
}));
let life: AbortController;
let asked: number;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  life = new AbortController();
  asked = 0;
  answerMessages({
    "page-start": () => {
      asked++;
      return pageStart(SITE);
    },
  });
  globalThis.klartekstRunPage = runPage;
  Object.defineProperty(document, "URL", { value: SITE, configurable: true });
  startPage(document, { signal: life.signal, isValid: true });
  await vi.waitFor(() => expect(runPage).toHaveBeenCalledTimes(1));
});
afterEach(() => life.abort());

const begun = () => runPage.mock.calls.length;

test("what is changed for another site leaves the page as it is: the reader goes on reading", async () => {
  await sitesOff.setValue(["www.minsundhedsplatform.dk"]);
  await vi.waitFor(() => expect(asked).toBeGreaterThan(1));
  await new Promise((dealtWith) => setTimeout(dealtWith, 50));
  expect([begun(), stop.mock.calls.length]).toEqual([1, 0]);
});

test("what counts here begins the page anew, once for all that is stored with it; turned off, the page ends", async () => {
  await looks.setValue({ size: "largest", contrast: "normal", typeface: "normal" });
  await vi.waitFor(() => expect(begun()).toBe(2));
  await sitesOff.setValue(["www.sundhed.dk"]);
  await vi.waitFor(() => expect(stop).toHaveBeenCalledTimes(2));
  expect(begun()).toBe(2);
});

test("what the page itself chose and the reader then lets go is let go in the page, too", async () => {
  await rememberChoices(SITE, { density: "hardest" });
  await siteChoices.setValue({});
  await vi.waitFor(() => expect(begun()).toBe(2));
});
