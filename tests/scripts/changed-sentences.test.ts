import { expect, test } from "vitest";
import { changedSentences } from "../../scripts/compare/changed-sentences.ts";

const NOTE = "Pt. indl. Sat. 98. Afebril.";

/** A version that says each of these stretches of the note so. */
function version(...said: readonly (readonly [string, string])[]) {
  return { sentences: said.map(([text, plain]) => {
    const start = NOTE.indexOf(text);
    return { source: { start, end: start + text.length, text }, plain, plainSpan: { start: 0, end: 0 }, by: "glossary" as const, withheld: null, section: 0 };
  }) };
}

test("sentences said alike are left out, others come with what they were and are", () => {
  const before = version(["Pt. indl.", "Du blev indlagt."], ["Sat. 98.", "Iltmætning 98."], ["Afebril.", "Du har ikke feber."]);
  const after = version(["Pt. indl.", "Du blev indlagt."], ["Sat. 98.", "Iltindhold 98."], ["Afebril.", "Du har ikke feber."]);
  expect(changedSentences(NOTE, before, after)).toEqual([{ source: "Sat. 98.", before: "Iltmætning 98.", after: "Iltindhold 98." }]);
});

test("where a note is divided otherwise, what was said of the same stretch is compared", () => {
  const before = version(["Pt. indl. Sat. 98.", "Du blev indlagt med 98."], ["Afebril.", "Ingen feber."]);
  const after = version(["Pt. indl.", "Du blev indlagt."], ["Sat. 98.", "Iltmætning 98."], ["Afebril.", "Ingen feber."]);
  expect(changedSentences(NOTE, before, after)).toEqual([{ source: "Pt. indl. Sat. 98.", before: "Du blev indlagt med 98.", after: "Du blev indlagt. Iltmætning 98." }]);
});

test("a sentence left out is a change", () => {
  expect(changedSentences(NOTE, version(["Pt. indl.", "Du blev indlagt."], ["Afebril.", "Ingen feber."]), version(["Afebril.", "Ingen feber."]))).toEqual([{ source: "Pt. indl.", before: "Du blev indlagt.", after: "" }]);
});
