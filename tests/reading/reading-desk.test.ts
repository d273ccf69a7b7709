import { expect, test, vi } from "vitest";
import { interfaceWords } from "../../lib/interface-words.ts";
import { readingDesk } from "../../lib/reading/reading-desk.ts";

function desk() {
  const outside = { remember: vi.fn(), know: vi.fn(), readMore: vi.fn() };
  const start = {
    words: interfaceWords("da"), known: ["dyspnoe"],
    choices: { layout: "plain", density: "most" }, looks: { size: "normal", contrast: "normal", typeface: "normal" },
  } as const;
  return { outside, made: readingDesk(start, outside) };
}

test("a choice is told to every view, and only what was chosen is remembered; after its end a view hears no more", () => {
  const { made, outside } = desk();
  const ended = new AbortController();
  const heard = vi.fn();
  made.watch(heard, ended.signal);
  made.choose({ density: "all" });
  expect(made.choices).toEqual({ layout: "plain", density: "all" });
  expect(outside.remember).toHaveBeenCalledWith({ density: "all" });
  ended.abort();
  made.choose({ layout: "beside" });
  expect(heard.mock.calls).toEqual([["choices"]]);
});

test("a known word is added to those known before, and only its concept goes outside", () => {
  const { made, outside } = desk();
  made.know("pneumoni");
  expect([...made.known]).toEqual(["dyspnoe", "pneumoni"]);
  expect(outside.know.mock.calls).toEqual([["pneumoni"]]);
});

test("going back to the note alone is told, and not remembered as a layout", () => {
  const { made, outside } = desk();
  const heard = vi.fn();
  made.watch(heard, new AbortController().signal);
  made.foldAll();
  expect(heard.mock.calls).toEqual([["fold"]]);
  expect(outside.remember).not.toHaveBeenCalled();
});
