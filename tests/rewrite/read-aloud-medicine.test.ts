import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading whole notes of kidneys, livers, blood, cancer, infection, lungs, hearts and intensive care aloud showed. */
describe("what reading notes of medical specialities aloud showed", () => {
  it.each([
    ["Rådet til rygestop mhp. øjnene.", /for at få øjnene/iu],
    ["Røntgen mhp. øjnene.", /for at få øjnene/iu],
    ["Port-a-cath skyller let, men kan ikke aspireres.", /skyller lidt/iu],
    ["Myelomatose, rp. SR 2 stk under forudgående type.", /sænkning/iu],
    ["Moxifloxacin undgås pga. QTc 490.", /du får/iu],
    ["Neglene er fortykkede, interdigital maceration 4. web hø. fod.", /fortykket opblødt/iu],
    ["Knoglemarv taget i dag.", /knoglemarven er taget/iu],
    ["Krea i morgen, obs polyuri, hjsygepl bestilles.", /holdt øje/iu],
    ["AK-beh. pauseres, obs blødning.", /mistanke/iu],
    ["Pt. er intuberet og sederet.", /har rør i luftrøret og sløvet/iu],
    ["Der er foretaget diagnostisk ascitespunktur.", /tømning|en foretaget/iu],
    ["Okklusion af AFS på 8 cm.", /lyskens/iu],
  ])("%s", async (note, never) => expect(await plainWithMemory(note)).not.toMatch(never));

  it.each([
    ["Rådet til rygestop mhp. øjnene.", /af hensyn til øjnene/iu],
    ["Port-a-cath skyller let, men kan ikke aspireres.", /skyller nemt/iu],
    ["Toujeo ned til 24 IE.", /Toujeo .*sættes ned til 24 IE/iu],
    ["Øjenscreening 3 mdr. siden u.a.", /for 3 måneder siden/iu],
    ["Hustru overbelastet.", /din hustru er overbelastet/iu],
    ["Datter nervøs.", /din datter er nervøs/iu],
    ["Pt. er intuberet og sederet.", /har rør i luftrøret og er sløvet/iu],
    ["Pt. er septisk og intuberet.", /tegn på blodforgiftning og rør i luftrøret/iu],
    ["PTA af AFS.", /ballonudvidelse .* lårets lange pulsåre/iu],
  ])("%s", async (note, says) => expect(await plainWithMemory(note)).toMatch(says));
});
