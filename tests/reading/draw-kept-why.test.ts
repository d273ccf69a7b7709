// @vitest-environment jsdom
import { expect, test } from "vitest";
import { interfaceWords } from "../../lib/interface-words.ts";
import { drawKeptWhy } from "../../lib/reading/draw-kept-why.ts";
import { plainNote } from "../support/plain-note.ts";

const words = interfaceWords("da");
const said = (note: ReturnType<typeof plainNote>) => drawKeptWhy(note, words).map((node) => node.textContent);

test("why a sentence was kept stands once below the note, for those who have no mouse to point with", () => {
  const note = plainNote();
  const kept = note.sentences.map((sentence) => ({ ...sentence, by: "unchanged" as const, withheld: sentence.plain }));
  expect(said({ ...note, sentences: [...kept, ...kept] })).toEqual([`${words.pageKept} ${words.pageKeptWhy}`]);
});

test("a note whose sentences were all rewritten says nothing of it", () => {
  const note = plainNote();
  expect(said({ ...note, unexplained: [], sentences: note.sentences.map((sentence) => ({ ...sentence, by: "glossary" as const, withheld: null })) })).toEqual([]);
});
