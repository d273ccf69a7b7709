// @vitest-environment jsdom
import { expect, test } from "vitest";
import { shortcutOf } from "../../lib/reading/shortcut-of.ts";

test.each([
  [{ code: "KeyK", key: "˚", altKey: true }, "Alt+K"],
  [{ code: "Digit3", key: "3", ctrlKey: true, shiftKey: true }, "Ctrl+Shift+3"],
  [{ code: "KeyK", key: "k" }, null],
  [{ code: "Tab", key: "Tab", altKey: true }, null],
])("%o is %s", (init, expected) => {
  expect(shortcutOf(new KeyboardEvent("keydown", init))).toBe(expected);
});
