import { describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { readThirdPerson } from "../../lib/rewrite/third-person.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

describe("readThirdPerson", () => {
  it.each([
    ["63-årig kvinde med feber. Hun har hoste.", "hun", "Hun har hoste.", true],
    ["63-årig kvinde med feber. Han har hoste.", "han", "Han har hoste.", false],
    ["63-årig kvinde. Datter ringer. Hun er bekymret.", "hun", "Hun er bekymret.", false],
    ["63-årig mand. Konf. overlæge, han anbefaler CT.", "han", "Konf. overlæge, han anbefaler CT.", false],
    ["Feber. Hun har hoste.", "hun", "Hun har hoste.", false],
  ])("%s → %s: %s", (note, pronoun, sentence, patient) => expect(readThirdPerson(note).isPatient(pronoun, sentence)).toBe(patient));
});

it("a dictated note speaks to the reader", async () => {
  const { plain } = await rewriteNote("63-årig kvinde indlagt med feber.\nHun har svært ved at synke. Efter kuren havde hun kvalme, og det generede hende.", { glossary: builtInGlossary() });
  expect(plain).toContain("Du har svært ved at synke.");
  expect(plain).toContain("havde du kvalme");
  expect(plain).not.toMatch(/\bhun\b|\bhende\b/iu);
});
