// @ts-expect-error jsdom brings no types of its own
import { JSDOM } from "jsdom";
import { beforeAll, expect, test, vi } from "vitest";
import { headingLevel } from "../../lib/reading/heading-level.ts";

beforeAll(() => void vi.stubGlobal("Node", new JSDOM("").window.Node));

test.each([
  ["<p>x</p><b></b>", 2],
  ["<h1>x</h1><b></b><h3>later</h3>", 2],
  ["<h1>x</h1><h2>y</h2><div><b></b></div>", 3],
  ["<h6>x</h6><b></b>", 6],
])("%s", (html, level) => {
  const { document } = new JSDOM(html).window;
  expect(headingLevel(document.querySelector("b") as Element)).toBe(level);
});
