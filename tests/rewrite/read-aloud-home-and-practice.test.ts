import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading notes of old age, nursing at home, wounds, food, general practice, skin, eyes, ears and teeth aloud showed. */
describe("what reading notes of the home and of practice aloud showed", () => {
  it.each([
    ["Såfremt nytilkommen hovedpine, føleforstyrrelser eller talebesvær: 112.", /du har/iu],
    ["Hvis hovedpine, feber eller talebesvær: ring 112.", /du har/iu],
    ["Hvis ikke tryk under 18 om 6 uger, tilbydes SLT.", /du får|operation/iu],
    ["Hvis ikke bedre om 2 uger, henvises til ortopædkirurg.", /du bliver/iu],
    ["Aktuelt hvile, ingen rygning, ingen fysisk aktivitet i 2 uger.", /der er ingen/iu],
    ["Postop.: Ingen samleje i 3 uger.", /(?:der er|du har) ingen/iu],
    ["78-årig mand. Søn informeret pr. tlf., han kommer i eftermiddag og hjælper med indkøb.", /du kommer/iu],
    ["Datter tilstede. Hun er bekymret for, om mor kan klare sig hjemme.", /din mor/iu],
    ["Magter ikke at have pt. hjemme.", /have du/iu],
    ["Vi prøver at motivere pt. til at drikke.", /motivere du/iu],
    ["Lettere dehydreret.", /lettere er|lidt er/iu],
    ["Obs. væskeindtag.", /mistanke/iu],
    ["Obs. hudfarve.", /mistanke/iu],
    ["Givet Oxynorm 5 mg x 1 kl. 19.30.", /om dagen/iu],
    ["Spontan nystagmus mod ve., HIT positiv til hø., skew neg.", /heparin/iu],
    ["Aftenvagt: VT: BT 134/72, P 88.", /åndedrag|kamrene/iu],
    ["Solskadet isse, kryo af 6 AK. Pt. i Marevan, INR 2,4.", /6 blodfortyndende/iu],
    ["Leukoplaki på højre stemmelæbe.", /munden/iu],
    ["Skyllet med NaOCl, Ca(OH)2 indlagt, midlertidig fyldning.", /blodtryk/iu],
    ["Operativ fjernelse af 8-. Suturer fjernes. Kontakt ved smerter efter 3. dag obs. alveolitis.", /lunge/iu],
    ["Knogle fjernet bukkalt.", /i kinden/iu],
    ["Indlagt til drænanlæggelse pga. sekretorisk otitis media.", /slange/iu],
    ["69-årig borger, kendt med DM2.", /årig du/iu],
    ["Borger, mand 81 år.", /^du/iu],
    ["drikker ikke. tp 38,4", /ikke temp/iu],
  ])("%s", async (note, never) => expect(await plainWithMemory(note)).not.toMatch(never));

  it.each([
    ["Borger sidder i lænestol.", /^du sidder/iu],
    ["Besøg hos borger.", /hos dig/iu],
    ["Borgers datter er til stede.", /din datter/iu],
    ["Beboer sover godt.", /^du sover/iu],
    ["Insulin giver borger selv.", /giver du selv/iu],
    ["Magter ikke at have pt. hjemme.", /have dig hjemme/iu],
    ["Behandles derfor ikke med antibiotika.", /du bliver derfor ikke behandlet/iu],
    ["Locoid x 1 i 2 uger på eksemet.", /1 gang om dagen i 2 uger/iu],
    ["Givet Oxynorm 5 mg x 1 kl. 19.30.", /1 gang kl\. 19\.30/iu],
    ["Lettere dehydreret.", /lidt tør/iu],
    ["Sover meget, men vågner let ved tiltale.", /vågner nemt/iu],
    ["Obs. væskeindtag.", /der holdes øje med væskeindtag/iu],
    ["46-årig kvinde. Mand kører hende hjem.", /din mand kører dig hjem/iu],
    ["71-årig kvinde. Mand død i foråret.", /din mand er død/iu],
    ["Pseudofak begge sider.", /kunstig linse i begge øjne/iu],
    ["Ortostatisk BT positivt.", /blodtryk(?:ket)? falder, når du rejser dig/iu],
    ["TIO 24/21 på latanoprost.", /tryk/iu],
    ["Kryo af 6 AK.", /6 solskadede/iu],
    ["ankom i går, drikker ikke. tp 38,4, sat 93.", /du drikker ikke\. temperatur/iu],
    ["krep basalt bilat. ingen ødemer.", /\. (?:der er|du har) ingen/iu],
  ])("%s says so", async (note, says) => expect(await plainWithMemory(note)).toMatch(says));
});
