import { expect, test } from "vitest";
import { divideWord } from "../../components/divide-word.ts";

test.each([
  "iskæ-mi-for-an-dringer", "rønt-gen-un-der-sø-gelsen", "blod-for-tyn-dende", "syge-hus-ind-læg-gelse", "bugspyt-kirtlen",
])("%s", (divided) => {
  expect(divideWord(divided.replaceAll("-", "")).join("-")).toBe(divided);
});

test("no piece is a lone consonant, and none at an edge is shorter than four letters", () => {
  for (const word of ["åreforkalkningerne", "bugspytkirtlen", "skjoldbruskkirtlen", "hjertekransåresygdom", "Afføringsprøverne", "sundhedspersonale"]) {
    const pieces = divideWord(word);
    expect(pieces.join("")).toBe(word);
    expect(pieces.filter((piece) => piece.length < 2 || !/[aeiouyæøå]/iu.test(piece)), word).toEqual([]);
    expect(Math.min((pieces[0] ?? "").length, (pieces.at(-1) ?? "").length), word).toBeGreaterThanOrEqual(4);
  }
});
