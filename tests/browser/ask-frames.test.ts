import { expect, test } from "vitest";
import { wholeStatus } from "../../lib/browser/ask-frames.ts";
import { siteAddress } from "../../lib/browser/site-address.ts";

const PAGE = { looked: true, notes: 2, otherLanguage: 1, open: 1, writing: 0, closedFrames: 2 };
const FRAME = { looked: false, notes: 1, otherLanguage: 0, open: 0, writing: 1, closedFrames: 0 };

test("what frames have is added up; a frame that answers is not closed to the reader", () => {
  expect(wholeStatus([PAGE, FRAME])).toEqual({ looked: true, notes: 3, otherLanguage: 1, open: 1, writing: 1, closedFrames: 1 });
  expect(wholeStatus([PAGE, FRAME, FRAME, FRAME])?.closedFrames).toBe(0);
  expect(wholeStatus([])).toBeNull();
});

test("a frame without an address of its own belongs to its page's site", () => {
  const tab = { url: "https://www.sundhed.dk/x" };
  expect(siteAddress({ url: "about:srcdoc", tab })).toBe(tab.url);
  expect(siteAddress({ url: "https://www.minsundhedsplatform.dk/note", tab })).toBe("https://www.minsundhedsplatform.dk/note");
  expect(siteAddress({})).toBeUndefined();
});
