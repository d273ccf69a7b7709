import { expect, it } from "vitest";
import { childStretches } from "../../lib/rewrite/child-stretches.ts";

const said = (note: string) => childStretches(note).map(({ start, end }) => note.slice(start, end));

it("finds what the note of a birth says of the child, up to the next label", () => {
  expect(said("Mor: lochia ok. Barn: pige 3400 g. BS 3,2. Plan: hjem.")).toEqual(["Barn: pige 3400 g. BS 3,2. "]);
});

it("ends at the end of the line", () => {
  expect(said("Apgar 10/1.\nBarnet: ammes.\nMor træt.")).toEqual(["Barnet: ammes."]);
});

it("finds nothing in a note that is of no birth", () => {
  expect(said("Barn: 3 år, astma. Mor: rask.")).toEqual([]);
});
