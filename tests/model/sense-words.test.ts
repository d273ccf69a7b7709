import { expect, it } from "vitest";
import { senseWords } from "../../lib/model/sense-words.ts";

it("gives words in lower case without digits, and says where the form stands and whether it is in capitals", () => {
  const text = "Ekko: let MI, EF 55 %.";
  expect(senseWords(text, { start: 10, end: 12 })).toEqual({ words: ["ekko", ":", "let", "mi", "[SEP]", ",", "ef", "<num>", "%", "."], at: 3 });
  expect(senseWords("Bor pt. alene.", { start: 4, end: 7 })).toEqual({ words: ["bor", "pt", "alene", "."], at: 1 });
});
