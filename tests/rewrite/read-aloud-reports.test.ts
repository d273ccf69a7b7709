import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading operation notes and reports aloud showed. */
describe("what reading operations and reports aloud showed", () => {
  it.each([
    ["Galdeblæren let fortykket.", /^(?!.*drikke).*fortykket/u],
    ["Patologi.", /^(?!.*sygdom)/u],
    ["IV.", /^IV\.$/u],
    ["Konkl.: forenelig med colitis ulcerosa.", /: Det passer med kronisk betændelse i tyktarmen/u],
    ["Femur og tibia resekeres efter guide, prøvekomponenter.", /skæres til/u],
    ["Tarmen resekeres.", /fjernes ved operation/u],
    ["Midtlinjeincision over knæet.", /^(?!.*maven).*snit i midten/iu],
    ["Staples fjernes hos e.l. 14. dag.", /^metalklemmer(?:ne)? i huden (?:skal )?fjernes/iu],
    ["Mitoser 0/mm2.", /^(?!.*Der er)/u],
    ["Ingen retention, afføring.", /Der er ingen retention\. (?!.*ingen)/u],
    ["Intuberet, PS 10/8, FiO2 0,35.", /støtten? fra respiratoren (?:er )?10\/8/iu],
    ["Ingen vækst af VRE el. CPE.", /ikke fundet resistente tarmbakterier eller/iu],
    ["C. difficile: toksingen påvist.", /^(?!.*Dit gen).*gen(?:et)? for giftstof/iu],
    ["Prolaps, som komprimerer S1-roden.", /som klemmer/u],
    ["Genoptager Eliquis i morgen.", /^Du genoptager Eliquis/u],
    ["Stuegang karkir.", /^Besøg af lægen på stuen, afdelingen/u],
    ["Sten i nedre kalyx.", /^(?!.*nedre det)/u],
    ["Lejring rygleje m. spredte ben.", /^(?!.*sengen)/u],
    ["ASA 2. 58-årig, BMI 34.", /Du er 58 år/u],
  ])("%s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});
