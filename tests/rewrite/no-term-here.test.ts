import { describe, expect, it } from "vitest";
import { isNoTermHere, OTHER_WORDS } from "../../lib/rewrite/no-term-here.ts";

describe("words that are terms only in other company", () => {
  it.each(OTHER_WORDS.map(({ example }) => [example]))("%s", (example) => {
    const [before = "", written = "", after = ""] = example.split("|");
    expect(isNoTermHere(written, before, after)).toBe(true);
  });

  it.each([
    "Smerter i |ve|. knæ.", "Smerter over |ve|.", "anden |ve|. finger", "Dag 3 |e|. infarkt", "Insulin 10 |E|", "Dekubitus |kat|. 2", "|Konj|. rød",
    "|maks|. 4 g i døgnet", "|Sat|. 92 %", "|SBT| 120", "Sko |str|. 38", "i 4 |t|.", "Dren |op|. i går", "|Ringer| 1000 ml", "|IV| antibiotika",
  ])("%s is one", (example) => {
    const [before = "", written = "", after = ""] = example.split("|");
    expect(isNoTermHere(written, before, after)).toBe(false);
  });
});
