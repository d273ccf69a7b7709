import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading notes of operations, eyes, ears, skin, scans and tissue answers aloud showed. */
describe("what reading theatre and scan notes aloud showed", () => {
  it.each([
    ["Gangrænøs, ikke perforeret appendix.", /du har/iu],
    ["Visus: HD 0,6, VS 0,9.", /rensning|over for/iu],
    ["Weber lat. til ve.", /yderst/iu],
    ["Genhenv. ved manglende bedring.", /sendt/iu],
    ["Pneumoperitoneum med Veress, 12 mm port.", /der er luft/iu],
    ["Patologi, prostatabiopsier: Adenokarcinom i 4/12.", /tegn på sygdom/iu],
    ["L4/L5: Protrusion med påvirkning af hø. L5-rod.", /højre\. /iu],
    ["JJ-stent ikke indiceret p.t.", /velbegrundet/iu],
    ["Obs. infektionstegn: rødme, varme, pus.", /mistanke|der er pus/iu],
    ["Obs. rygsmerter og kraftnedsættelse.", /mistanke/iu],
    ["Obs. pancreatitis, blødning, perforation.", /du har/iu],
    ["Obs. hæmatom - akut kontakt.", /mistanke/iu],
    ["HbA1c 61, skal være < 58 før op.", /du skal være/iu],
    ["Hofte: Caput fjernes, måles til 48 mm, cementeret stem.", /hovedet/iu],
    ["THA ve. Kapsulotomi, luksation, collum saves over.", /laser|du har et led|halsen/iu],
    ["Appendix testis torkveret.", /blindtarm/iu],
    ["Anlagt sonde, 900 ml aspirat.", /lagt ned/iu],
    ["Spinal aftager, bevæger tæer.", /i ryggen/iu],
    ["Incidentalom i ve. binyre, præ-kontrast HU 5.", /celledæmpende/iu],
    ["Mamma: Ingen indtrækning eller sekretion.", /vejrtrækning|slim/iu],
    ["Tumor kl. 2 ve. mamma.", /bryster/iu],
    ["Nervebesparende ve. KAD i 7 dage.", /venstre kateter/iu],
    ["Håndkirurgi: Dupuytren.", /^operation/iu],
    ["Akut flegmonøs inflammation.", /betændt betændelse/iu],
  ])("%s", async (note, never) => expect(await plainWithMemory(note)).not.toMatch(never));

  it.each([
    ["Gangrænøs, ikke perforeret appendix.", /^blindtarmens vedhæng med koldbrand uden hul/iu],
    ["Sparsom purulent væske i fossa Douglasi.", /væske med pus/iu],
    ["Visus: HD 0,6, VS 0,9.", /højre øje 0,6, venstre øje 0,9/iu],
    ["AB i 3 døgn p.o.", /gennem munden/iu],
    ["Clips fjernes dag 14.", /små metalklemmer/iu],
    ["Plastikkirurgi: Ny tid.", /^plastikkirurgi: ny tid/iu],
    ["Våd AMD OS, inj. med Eylea.", /venstre øje/iu],
    ["Frit kompressible vener.", /blodårer, der kan trykkes sammen/iu],
    ["Pt. informeret om hernioplastik inkl. risiko for recidiv.", /herunder risiko for tilbagefald/iu],
    ["Midtstillede midterlinjestrukturer.", /hjernens midte er på plads/iu],
    ["Sut. fj. dag 12 e.l.", /hos egen læge/iu],
    ["Critical view opnås. D. cysticus clipses.", /opnås\. Galdeblærens/u],
    ["Resturin 110 ml. PSA 3,4.", /3,4/u],
    ["PIP-kontraktur 45 gr.", /45 grader/iu],
    ["Tålt godt.", /det gik godt|tåler det godt/iu],
    ["Obs. feber, kulderystelser.", /holdes øje med feber/iu],
  ])("%s → %s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});
