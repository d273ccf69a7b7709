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
    ["Smerter t.v. i maven.", /smerterved/iu],
    ["Pt. henvender sig, og det drejer sig om galdesten.", /drejer dig/iu],
    ["Entresto optitreres ikke.", /op ikke/iu],
    ["AML, dag 14 efter HiDAC konsolidering.", /tættere/iu],
    ["2 l RA givet.", /leddegigt/iu],
    ["CT mhp. svamp.", /for at få/iu],
    ["AFLI i Eliquis.", /\) i Eliquis/iu],
    ["Behandlingsniveau: ingen intensiv, ingen hjertestop, NIV kan forsøges.", /du har ingen hjertestop/iu],
    ["Tumor er MSI stabil.", /fejl i cellens kontrol \(MSI\)/iu],
    ["Patienten og hans ældste søn informeret.", /hans/iu],
    ["B/D x 2 perifert og fra CVK.", /yderste/iu],
    ["90 % stenose proksimalt på LAD.", /tættest på kroppen/iu],
    ["Patienten er en kvinde som er kendt med KOL.", /som har i forvejen/iu],
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
    ["Løs fortand oppe t.v.", /til venstre/iu],
    ["Ses t.h. for midtlinjen.", /til højre for/iu],
    ["AFLI i Eliquis.", /i behandling med Eliquis/iu],
    ["Entresto optitreres ikke.", /sættes ikke op/iu],
    ["Patienten og hans ældste søn informeret.", /din ældste søn/iu],
    ["Fuld beh., ingen hjertestop.", /ingen genoplivning ved hjertestop/iu],
    ["90 % stenose proksimalt på LAD.", /i den første del/iu],
    ["Fraktur proksimalt på humerus.", /tættest på kroppen/iu],
    ["Patienten er en kvinde som er kendt med KOL.", /som i forvejen har/iu],
  ])("%s", async (note, says) => expect(await plainWithMemory(note)).toMatch(says));
});
