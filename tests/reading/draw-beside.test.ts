// @vitest-environment jsdom
import { expect, test } from "vitest";
import { interfaceWords } from "../../lib/interface-words.ts";
import { drawBeside } from "../../lib/reading/draw-beside.ts";
import { plainNote } from "../support/plain-note.ts";

const [drawn] = drawBeside(plainNote(), interfaceWords("da"), new Set(["dyspnoe"])) as [HTMLElement];

test("each sentence stands beside the note's own, in the order of the note", () => {
  const pairs = [...drawn.querySelectorAll<HTMLElement>(".pair[data-sentence]")]
    .map((pair) => [pair.dataset.sentence, ...[...pair.children].map(({ textContent }) => textContent)].join(" | "));
  expect(pairs).toEqual([
    "0 | Dyspnø. | Du har åndenød.",
    "1 | Sat. | Du har sat.\u00A0som skrevet",
    "2 | P 96 | Puls 96",
    "3 | BT 148/86 | Blodtryk 148/86",
  ]);
  expect([...drawn.querySelectorAll("h4")].map(({ textContent }) => textContent)).toEqual(["Det så lægen"]);
});

test("a word that the reader knows is plain text", () => {
  expect(drawn.querySelectorAll("[data-term]")).toHaveLength(0);
});
