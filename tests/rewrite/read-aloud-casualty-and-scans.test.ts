import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading notes of casualty, scans, clinics and practices aloud showed. */
describe("what reading casualty notes and scans aloud showed", () => {
  it.each([
    ["Lever, milt, pancreas og nyrer ia. fraset simpel cyste i ve. nyre.", /^Lever, milt, bugspytkirtel og nyrer er normale bortset fra/u],
    ["Lever, galdeblære, pancreas og binyrer upåfaldende.", /^Lever, galdeblære, bugspytkirtel og binyrer er normale\.$/u],
    ["Lever og milt ia. bortset fra cyste.", /^Lever og milt er normale bortset fra/u],
    ["Mand 79 år, hjemmeilt 1,5 l.", /^Du er en mand på 79 år/u],
    ["Rtg. thorax 2024 ia.", /2024 er normalt\.$/u],
    ["CT: 3 cm ansamling ant. absces.", /^(?!.*foran).*formentlig byld/u],
    ["NV ia.", /blodforsyning og følesans er normal/u],
    ["Fraktur i distale 1/3 af radius.", /tredjedel, der er længst fra kroppen/u],
    ["Sårkanter macererede.", /^Sårkanter er opblødt/u],
    ["Ikke-dislocerede frakturer.", /^Du har knoglebrud uden forskydning\.$/u],
    ["Hud: afblegende petekkier, intet nyt.", /prikker i huden, som falmer ved tryk/u],
    ["Pt. med EF 30 %, ICD drøftes.", /^Du har .*på 30 %/u],
    ["Sover dårligt, giver Circadin 2 mg.", /Du får Circadin/u],
  ])("%s", async (note, plain) => {
    expect(await plainWithMemory(note)).toMatch(plain);
  });
});
