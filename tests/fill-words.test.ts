import { expect, test } from "vitest";
import { fillWords } from "../lib/fill-words.ts";

test("values go in their places, a place without a value stays, and a value that looks like a place is left alone", () => {
  expect(fillWords("Sætning $1 af $2", 3, 12)).toBe("Sætning 3 af 12");
  expect(fillWords("$1 $2", "$2")).toBe("$2 $2");
});
