import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading notes of children, births, minds, teeth, eyes, ears and skin aloud showed. */
describe("what reading notes of children and the senses aloud showed", () => {
  it.each([
    ["Klar og kontaktbar, let medtaget.", /nemt/iu],
    ["Rp. inh. Ventoline 2,5 mg x 3 med 20 min. interval.", /om dagen/iu],
    ["Opsættes ved næste besøg, såfremt histologi er benign.", /\. såfremt/iu],
    ["Ægtefælle bekymret, oplever at hun ikke spiser.", /du oplever/iu],
    ["Mor havde bipolar lidelse, bror suicideret.", /har eller har haft/iu],
    ["Lokalanæstesi, udrensning af 3 kanaler, midlertidig fyldning.", /tarm/iu],
    ["8- retineret, asymptomatisk, obs.", /mistanke/iu],
    ["Afv. AB, Panodil efter vægt.", /venter på/iu],
    ["Mor 2. dag pp. Lokia rosa. Barnet: sutter godt. Mor grådlabil.", /din mor/iu],
    ["Abscess hø. albue efter fix, henv. til skadestue.", /størkne/iu],
    ["Susp. ex.u., kan ikke udelukkes.", /uden\b(?! for)/iu],
    ["Bostedet oplyser, at han isolerer sig og glemmer medicinen.", /adskilt/iu],
    ["Ikke velegnet, afv. AB.", /venter på/iu],
    ["Pt. klager over indlæggelsen.", /fortæller/iu],
    ["Generel plak, marginal parodontitis.", /beskeden/iu],
    ["Aftagelig protese OK, trykker.", /legemsdel/iu],
    ["Tidl. tetracyklin x 2 kure uden effekt.", /gange/iu],
    ["Rotavirus obs. Mor ammer.", /mistanke om mor/iu],
  ])("%s", async (note, never) => expect(await plainWithMemory(note)).not.toMatch(never));

  it.each([
    ["Mor havde bipolar lidelse, bror suicideret.", /din bror [^.]*taget sit eget liv/iu],
    ["Underretning til kommunen overvejes.", /til kommunen/iu],
    ["Afv. AB, Panodil efter vægt.", /ventes med/iu],
    ["Klar og kontaktbar, let medtaget.", /lidt medtaget/iu],
    ["Obs. ex.u.", /graviditet uden for livmoderen/iu],
    ["Katarakt OS, tør AMD OU.", /på venstre øje.*på begge øjne/iu],
    ["Henv. pga. synsnedsættelse OS.", /på venstre øje/iu],
    ["Otitis ext. ve.", /betændelse i (?:venstre )?øregang/iu],
    ["Pt. isolerer sig.", /du er mest alene/iu],
    ["Kloramfenikol dr. x 4 i 5 dage.", /4 gange om dagen/iu],
    ["Informeret om risiko for ureterlæsion.", /skade på urinlederen/iu],
  ])("%s → %s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});
