import { describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const plain = async (text: string) => (await rewriteNote(text, { glossary: builtInGlossary() })).plain;

describe("telegraphic shapes become clauses", () => {
  it.each([
    ["Ingen dyspnø.", "Du har ingen åndenød."],
    ["Ingen tegn på DVT.", /^Der er ingen tegn på blodprop/],
    ["Afebril.", "Du har ikke feber."],
    ["Går 1 km i eget tempo.", "Du går 1 km i eget tempo."],
    ["Pt. indl. d. 3. ds. m. dyspnø.", "Du blev indlagt d. 3. denne måned med åndenød."],
    ["Gliclazid seponeres.", "Du skal stoppe med gliclazid (medicin mod diabetes)."],
    ["Tbl. metoprolol 50 mg x 1.", "Du får metoprolol-tabletter, 50 mg 1 gang om dagen."],
    ["Moster har skizofreni.", /^Din moster har/],
    ["Rovsings tegn negativt.", "Der er ikke ømhed som ved blindtarmsbetændelse."],
    ["Psoastegn pos.", "Der er smerte ved løft af benet."],
    ["Lasègue negativ.", "Prøven med strakt ben er negativ."],
    ["Plan: Ny kontrol om 6 uger ved manglende bedring.", /Du skal til ny kontrol om 6 uger ved manglende bedring\.$/],
    ["Plan: Klinisk kontrol om 6 uger.", /Du skal til kontrol om 6 uger\.$/],
    ["Alment påvirket patient med feber.", "Du er medtaget og har feber."],
    ["Dehydreret og konfus patient.", "Du er tør i kroppen og forvirret."],
    ["Adipøs mand med type 2-diabetes.", "Du er en svært overvægtig mand med type 2-diabetes."],
    ["Plan: Amb. kontr. om 3 mdr.", /Du skal til kontrol .*om 3 måneder\.$/],
  ])("%s", async (source, expected) => {
    const said = await plain(source);
    if (typeof expected === "string") expect(said).toBe(expected);
    else expect(said).toMatch(expected);
  });
});

describe("what the rules must leave alone", () => {
  it("says nothing of the reader when the note is about a relative", async () => {
    expect(await plain("Moster, ikke mor, har skizofreni.")).not.toMatch(/(?:^|[.!?] )du har/iu);
  });
  it("does not take a husband for the patient", async () => {
    expect(await plain("Socialt:\nRask mand med to børn.")).not.toMatch(/Du er/u);
  });
  it("keeps bare terms after a negation under it", async () => {
    expect(await plain("Ingen angina, dyspnø eller synkope.")).not.toMatch(/Du har (?!ingen)/u);
  });
});
