// @vitest-environment jsdom
import { expect, test } from "vitest";
import { textRanges } from "../../lib/documents/text-ranges.ts";

function body(html: string): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = html;
  return root;
}

test("finds a word in any case, and over the borders of elements", () => {
  const root = body("<p>Knæet. Venstre <b>kn</b>æ er hævet.</p>");
  expect(textRanges(root, "knæ").map(String)).toEqual(["Knæ", "knæ"]);
});

test("nothing is found for nothing", () => {
  expect(textRanges(body("<p>x</p>"), "")).toEqual([]);
  expect(textRanges(body("<p>x</p>"), "y")).toEqual([]);
});
