import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencePieces } from "../../lib/reading/sentence-pieces.ts";
import { plainNote } from "../support/plain-note.ts";

test("a sentence is cut at its terms", () => {
  const { plain, terms } = plainNote();
  expect(sentencePieces(plain, { start: 0, end: 15 }, terms)).toEqual([
    { text: "Du har ", term: null },
    { text: "åndenød", term: 0 },
    { text: ".", term: null },
  ]);
});

test("whatever the terms, the pieces put together are the sentence", () => {
  const [model] = plainNote().terms;
  if (!model) throw new Error("unreachable");
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })));
  fc.assert(fc.property(fc.string({ maxLength: 40 }), spans, (plain, places) => {
    const pieces = sentencePieces(plain, { start: 0, end: plain.length }, places.map((plainSpan) => ({ ...model, plainSpan })));
    expect(pieces.map(({ text }) => text).join("")).toBe(plain);
  }));
});
