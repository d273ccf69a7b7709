import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading notes of practice, nursing, wounds, food, therapists, minds and old age aloud showed once more. */
describe("what reading notes near home aloud showed", () => {
  it.each([
    ["Obs. uro de første uger.", /du har|mistanke|^holdt/iu],
    ["Obs. blødning de næste dage.", /mistanke/iu],
    ["Ikke farlig for andre.", /du har/iu],
    ["Medicinsanering: simvastatin og zopiclon ud.", /du får/iu],
    ["Vekseltrykmadras er bestilt, kommer i morgen.", /du kommer/iu],
    ["Madras bestilt, kommer i morgen.", /du kommer/iu],
    ["Hustruen har fået målt sukker, også forhøjet, skal komme til ktr.", /du skal/iu],
    ["Ingen flexion over 90 gr. i 6 uger.", /der er|du har/iu],
    ["Ingen rotation af skulder de første 4 uger.", /der er|du har/iu],
    ["Såret gulligt. Moderat sekretion, lugter ikke.", /slim/iu],
    ["Sengen lav, måtte på gulvet.", /du måtte/iu],
    ["Tamponeret løst med alginat.", /forbinding løst med forbinding/iu],
    ["Kom igen ved hurtig vejrtrækning.", /du kom/iu],
    ["Smerteplaster skiftet, sidder ve. skulderblad.", /du sidder/iu],
    ["Undgår gluten, cøliaki-prøver neg.", /der er ikke/iu],
    ["Ingen kosttilskud m. gurkemeje.", /der er/iu],
    ["Ingen hjertestopsbehandling jf. samtale.", /der er/iu],
    ["Psyk. ambulatorium, sygeplejesamtale.", /ankomst/iu],
    ["Lithium 0,6, tandkød ok.", /du får/iu],
    ["Dørtrin fjernes, løse tæpper taget op.", /operation/iu],
    ["Vandladning i gang, resid. 90 ml.", /der kom/iu],
    ["Pusher mod hø.", /pusher|på højre/iu],
  ])("%s", async (note, never) => expect(await plainWithMemory(note)).not.toMatch(never));

  it.each([
    ["Tid bestilt, kommer i morgen.", /du kommer i morgen/iu],
    ["Måtte på toilettet x 4 i nat.", /du måtte på toilettet/iu],
    ["Fys.: 4. dg. post THA ve. side.", /^fysioterapi:/iu],
    ["Obs. uro de første uger.", /der holdes øje med uro/iu],
    ["Kraft knæeks. 4/5, hoftefleks. 4/5.", /knæet 4\/5/iu],
    ["Hård hud under 1. MT. Ingen sår.", /under 1\. MT/u],
    ["Iv. ab givet.", /antibiotika/iu],
    ["Fodus. i dag: puls +/+.", /fødderne/iu],
    ["Kateter a demeure str. 14, skiftet d.d.", /kateter i blæren/iu],
    ["Skærmes på enestue.", /ro/iu],
  ])("%s says so", async (note, says) => expect(await plainWithMemory(note)).toMatch(says));
});
