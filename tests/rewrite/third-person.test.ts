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
    ["63-årig kvinde. Hun er ikke gravid. Moderen har struma.", "hun", "Hun er ikke gravid.", true],
    ["63-årig kvinde. Faderen har struma. Hun er ikke gravid.", "hun", "Hun er ikke gravid.", true],
    ["63-årig kvinde. Datter ringer. Hun er bekymret. Hun ringer igen.", "hun", "Hun ringer igen.", false],
    ["63-årig kvinde. Mor havde gigt. Patienten har hoste. Hun ryger.", "hun", "Hun ryger.", true],
    ["63-årig kvinde. Mor havde gigt. CRP 12. Hb 7,2. Rtg. i.a. Hun ryger.", "hun", "Hun ryger.", true],
    ["47-årig pædagog med smerter. Hun har hoste.", "hun", "Hun har hoste.", true],
    ["47-årig pædagog. Søster oplyser, at hun har hoste.", "hun", "Søster oplyser, at hun har hoste.", false],
  ])("%s → %s: %s", (note, pronoun, sentence, patient) => expect(readThirdPerson(note).isPatient(pronoun, sentence, note.lastIndexOf(sentence))).toBe(patient));
});

it("a dictated note speaks to the reader", async () => {
  const { plain } = await rewriteNote("63-årig kvinde indlagt med feber.\nHun har svært ved at synke. Efter kuren havde hun kvalme, og det generede hende.", { glossary: builtInGlossary() });
  expect(plain).toContain("Du har svært ved at synke.");
  expect(plain).toContain("havde du kvalme");
  expect(plain).not.toMatch(/\bhun\b|\bhende\b/iu);
});

it("in a birth note the mother is the reader, not the reader's mother", async () => {
  const { plain } = await rewriteNote("Apgar 9/1. Ikke anti-D, da mor er Rh-positiv.", { glossary: builtInGlossary() });
  expect(plain).toMatch(/(?<!din )mor (?:er|har)/u);
  expect(plain).not.toMatch(/din mor/iu);
});
