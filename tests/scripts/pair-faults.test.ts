import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pairFaults } from "../../scripts/pairs/pair-faults.ts";
import { parseEverydayWords } from "../../lib/text/readability.ts";

const everyday = parseEverydayWords(readFileSync("lib/text/data/everyday-words.tsv", "utf8"));
const faultsOf = (source: string, target: string) => pairFaults({ file: "a.tsv", line: 1, genre: "a", style: "telegram", source, target }, everyday);

test.each([
  ["Årskontrol DM2.", "Du er til årskontrol for [type 2-diabetes|DM2]."],
  ["Alkohol 0, tobak 0.", "Du drikker ikke alkohol og ryger ikke."],
  ["Vulnus digiti II dxt.", "Du har [et sår|Vulnus] på 2. finger på højre hånd."],
  ["Tager selv sin medicin fra æske.", "Du tager selv din medicin fra æsken."],
  ["Ve-svækkelse.", "Veerne er blevet svage."],
  ["Kataraktoperation OD.", "Du er opereret for grå stær på højre øje."],
  ["Kørselsforbud i 3 mdr.", "Du må ikke køre bil i 3 måneder."],
  ["Behandlet konservativt.", "Du er behandlet uden operation."],
])("%s → %s has no fault", (source, target) => {
  expect(faultsOf(source, target)).toEqual([]);
});

test.each([
  ["Puls 88.", "Din puls er 78.", ["the number 88 is lost", "the number 78 is not in the clinical sentence"]],
  ["Gigt i hø. knæ.", "Du har gigt i venstre knæ.", ['side: "højre" stands in one sentence and not in the other', 'side: "venstre" stands in one sentence and not in the other']],
  ["Kataraktoperation OD.", "Du er opereret for grå stær på venstre øje.", ['side: "venstre" stands in one sentence and not in the other']],
  ["Hoste og feber.", "Du har ikke hoste og feber.", ["a negation is added"]],
  ["Ingen hoste.", "Du har hoste.", ["the negation is lost"]],
])("%s → %s is named", (source, target, faults) => {
  expect(faultsOf(source, target)).toEqual(faults);
});
