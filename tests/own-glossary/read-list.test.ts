import { describe, expect, test } from "vitest";
import { mergeLists } from "../../lib/own-glossary/merge-lists.ts";
import { MOST_OWN_TERMS, type OwnTerm } from "../../lib/own-glossary/own-term.ts";
import { readList } from "../../lib/own-glossary/read-list.ts";
import { listAsCsv, listAsJson } from "../../lib/own-glossary/write-list.ts";

const WORDS: readonly OwnTerm[] = [
  { term: "KAD", also: ["kateter à demeure", "top-kat"], plain: "kateter; bliver siddende", explanation: "En slange i blæren.\"Sådan\"." },
  { term: "stuegang", also: [], plain: "samtale med lægen", explanation: "" },
];

describe("what is written is read again", () => {
  test.each([["CSV", listAsCsv], ["JSON", listAsJson]])("%s", (_, write) => {
    expect(readList(write(WORDS))).toEqual({ terms: WORDS, faults: [] });
  });
});

describe("CSV", () => {
  test("with commas, English headings, in any order and with columns of others", () => {
    const { terms, faults } = readList("plain,who,term\nåndenød,AB,dyspnø\n");
    expect(faults).toEqual([]);
    expect(terms).toEqual([{ term: "dyspnø", also: [], plain: "åndenød", explanation: "" }]);
  });

  test("every bad line is told of by its number in the file, and the good ones are kept", () => {
    const { terms, faults } = readList(`ord;hverdagsord;forklaring
dyspnø;åndenød;
;åndenød;
ødem;;
KOL;lungesygdom;"to
linjer"

${"x".repeat(81)};for langt;
dyspnø;lufthunger;`);
    expect(terms.map(({ term, plain }) => [term, plain])).toEqual([["KOL", "lungesygdom"], ["dyspnø", "lufthunger"]]);
    expect(faults).toEqual([
      { line: 2, kind: "twice" }, { line: 3, kind: "term" }, { line: 4, kind: "plain" }, { line: 8, kind: "long" },
    ]);
  });

  test("a file without the right first line is refused as a whole", () => {
    expect(readList("a;b\n1;2")).toEqual({ terms: [], faults: [{ line: null, kind: "header" }] });
  });
});

describe("JSON", () => {
  test("a bare list will do", () => {
    expect(readList(`[{"term":"KAD","plain":"kateter"}]`).terms).toHaveLength(1);
  });

  test("entries that are none are told of by their number", () => {
    const { terms, faults } = readList(`[{"term":"KAD","plain":"kateter"},{"term":"x"},7,{"term":"a","plain":"b","also":"c"},{"term":"a","plain":"b","html":"<b>"}]`);
    expect(terms).toHaveLength(1);
    expect(faults).toEqual([{ line: 2, kind: "plain" }, { line: 3, kind: "shape" }, { line: 4, kind: "shape" }, { line: 5, kind: "shape" }]);
  });

  test.each(["", "{", "{}", "[1"])("no list at all: %j", (text) => {
    expect(readList(text)).toEqual({ terms: [], faults: [{ line: null, kind: "file" }] });
  });
});

test("a list that is far too long is cut, and that is said", () => {
  const { terms, faults } = readList(JSON.stringify(Array.from({ length: MOST_OWN_TERMS + 1 }, (_, i) => ({ term: `ord ${i}`, plain: "x" }))));
  expect(terms).toHaveLength(MOST_OWN_TERMS);
  expect(faults).toEqual([{ line: null, kind: "many" }]);
});

test("added words come first, and take the place of those of the same name", () => {
  const [kad, round] = WORDS;
  if (!kad || !round) throw new Error("no words");
  const added = { ...kad, term: "kad", plain: "slange" };
  expect(mergeLists(WORDS, [added])).toEqual({ terms: [added, round], replaced: 1 });
});
