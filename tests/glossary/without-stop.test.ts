import { expect, it } from "vitest";
import { LOOSE_LETTERS, standsForWord } from "../../lib/glossary/without-stop.ts";

const reads = (example: string) => {
  const [before = "", letter = "", after = ""] = example.split("|");
  return standsForWord(letter, before, after);
};

it.each(LOOSE_LETTERS.map(({ example }) => [example]))("%s is a small word", (example) => expect(reads(example)).toBe(true));

it.each(["hver 4 |t| i døgnet", "P 88 |t| 37,4", "3 |m| gang", "hver |t| måles", "118 |u| per ml"])("%s is none", (example) => expect(reads(example)).toBe(false));
