import { describe, expect, it } from "vitest";
import { findShortenedWords, SHORTENED_WORDS } from "../../lib/rewrite/shortened-words.ts";

describe("findShortenedWords", () => {
  it.each(SHORTENED_WORDS)("$example", ({ example, word }) => {
    const sentence = example.replaceAll("|", "");
    expect(findShortenedWords(sentence)).toEqual([{ start: example.indexOf("|"), end: example.lastIndexOf("|") - 1, word }]);
  });

  it.each([
    "5 ml saltvand", "tilt-test uden fald", "ktr hos el om 4 uger", "blodprøver v el d. 3/4", "ing hernie højre side", "ældre mand", "hævede ben", "i fortrolighed", "stabil", "vippet ml", "best for barnet",
  ])("leaves %s", (sentence) => {
    expect(findShortenedWords(sentence)).toEqual([]);
  });

  it("keeps a capital, takes the full stop inside a sentence and leaves the one at its end", () => {
    expect(findShortenedWords("Tilt. hoste og usikk.")).toEqual([{ start: 0, end: 5, word: "Tiltagende" }, { start: 15, end: 20, word: "usikker" }]);
  });
});
