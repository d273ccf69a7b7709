import { describe, expect, test } from "vitest";
import { headerRank, isAdministrative, isSignature, openingSection, startsDated } from "../../lib/page/note-header.ts";

describe("the head of a note", () => {
  test.each([
    ["Ambulant notat 12.03.2025, Ortopædkirurgisk Afdeling", 2],
    ["Epikrise", 1],
    ["Sygeplejenotat:", 1],
    ["Patienten kom til samtale. Hun har det godt.", 0],
    ["Åbningstider", 0],
  ])("%s: %i", (line, rank) => expect(headerRank(line)).toBe(rank));
});

describe("the section that a line opens with", () => {
  test.each([
    ["Obj.: BT 130/80", "obj"],
    ["Beh; tbl. metoprolol", "beh"],
    ["Konklusion", "konklusion"],
    ["Plan for dagen er at gå en tur i skoven", ""],
    ["Adresse: Skovvej 1", ""],
  ])("%s: %s", (line, section) => expect(openingSection(line)).toBe(section));
});

test.each([
  ["12.03.2025 Kontrol", true],
  ["Mandag d. 3. maj 2024", true],
  ["Kontrol 12.03.2025", false],
  ["3. dag efter operation", false],
])("begins with a date: %s", (text, dated) => expect(startsDated(text)).toBe(dated));

test.each([
  ["Overlæge Berit Prøve", true],
  ["Behandlers navn: Berit Prøve", true],
  ["Lægen har set dig. Det er godt.", false],
])("is a sign-off: %s", (line, signed) => expect(isSignature(line)).toBe(signed));

test("two different lines of names and numbers are administrative, one and the same line twice is not", () => {
  expect(isAdministrative("Navn: Berit Prøve\nAdresse: Skovvej 1")).toBe(true);
  expect(isAdministrative("Navn: Berit Prøve\nNavn: Bent Prøve")).toBe(false);
  expect(isAdministrative("Navn: Berit Prøve", 1)).toBe(true);
});
