import { expect, test } from "vitest";
import { hintPoints, knownWords } from "../../lib/page/lexicon.ts";

function kinds(text: string): string[] {
  const found: string[] = [];
  knownWords(text, ({ name }, word) => found.push(`${name}: ${word}`));
  return found;
}

test.each([
  ["Beh. m.", ["abbreviation: beh"]],
  ["behøver", []],
  ["hepatitis", ["clinical word: hepatitis"]],
  ["palperes", ["clinical word: palp"]],
  ["EKG ekg", ["capitals: ekg"]],
  ["x. Let rødmen let", ["sentence head: let", "clinical word: rødme"]],
])("%s", (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test("words are counted, and figures are none", () => {
  expect(knownWords("Tbl. furosemid 40 mg x 1", () => {})).toBe(4);
});

test("a text of everyday words gives no hint", () => {
  expect(hintPoints("Her står en af mange almindelige linjer om vejret og haven.")).toBe(0);
  expect(hintPoints("Obj.: BT 118/72")).toBeGreaterThan(1);
});
