import { expect, it } from "vitest";
import { wrappedLines } from "../../lib/text/wrapped-lines.ts";

/** Which of the text's lines go on with the line before. */
function goingOn(text: string): string[] {
  const goesOn = wrappedLines(text);
  const lines = text.split("\n");
  return lines.filter((line, i) => i > 0 && goesOn(lines[i - 1] ?? "", line));
}

it("a program breaks where the next word would not have fitted", () => {
  const text = "Patienten er indlagt akut med tiltagende åndenød gennem\ntre dage og har haft feber op til 39 grader de sidste to\ndøgn. Der er hoste.";
  expect(goingOn(text)).toHaveLength(2);
});

it("where one line could have held it, each line is its writer's own", () => {
  const text = "får gabapentin 300 mg om aftenen mod nervesmerter i benet, sættes langsomt op\nnatrium kontrolleres hos egen læge om en uge\nobs udslæt";
  expect(goingOn(text)).toEqual([]);
});

it("a line that ends in a small word goes on, whoever broke it", () => {
  const text = "får gabapentin 300 mg om aftenen mod nervesmerter i benet, sættes langsomt op\nnatrium kontrolleres hos egen læge i byen om\nen uge og herefter hver måned det næste halve år\nobs udslæt";
  expect(goingOn(text)).toEqual(["en uge og herefter hver måned det næste halve år"]);
});
