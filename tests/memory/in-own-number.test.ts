import { describe, expect, it } from "vitest";
import { SearchedNote } from "../../lib/glossary/searched-note.ts";
import { inOwnNumber } from "../../lib/memory/in-own-number.ts";
import { analyseSentence } from "../../lib/rewrite/analyse-sentence.ts";
import { toSlots } from "../../lib/slots/to-slots.ts";
import type { FormTag, PlainToken } from "../../lib/slots/slot.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const sentence = (note: string) => toSlots(analyseSentence(note, { start: 0, end: note.length }, { glossary: builtInGlossary(), note: new SearchedNote(note), title: "", hardest: 2 }).pieces);
const rewrite = (before: string, form: FormTag): PlainToken[] => [...before.split(" ").filter(Boolean).map((word) => ({ word, slot: null })), { word: "<>", slot: 0, form }];
const formOf = (tokens: readonly PlainToken[]) => tokens.flatMap((token) => (token.slot === null ? [] : [token.form]));

describe("inOwnNumber", () => {
  it.each([
    ["Går med høj rollator.", "du går med", "plural", "bare"],
    ["Hø. ingvinalhernie.", "du har", "plural", "plural"],
    ["Suturer sidder.", "", "definite", "plural-definite"],
    ["Ingen knude.", "der er ingen", "plural", "plural"],
    ["Perifere ødemer.", "du har", "plural", "plural"],
  ] as const)("%s (%s …, %s) → %s", (note, before, form, wanted) => {
    const slots = sentence(note);
    const at = slots.slots.findIndex(({ type }) => type !== "side");
    expect(formOf(inOwnNumber(rewrite(before, form).map((token) => (token.slot === null ? token : { ...token, slot: at })), slots))).toEqual([wanted]);
  });
});
