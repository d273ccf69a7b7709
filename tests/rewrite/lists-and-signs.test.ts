import { describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const plainOf = async (text: string) => (await rewriteNote(text, { glossary: builtInGlossary() })).plain;

describe("what governs a list governs all of it", () => {
  it.each([
    ["Patienten er informeret om risiko for blødning, infektion og blæreperforation.", "Du er informeret om risiko for blødning, infektion og hul i blæren."],
    ["Let hoste, feber og kvalme.", "Du har let hoste, feber og kvalme."],
  ])("%s", async (source, plain) => expect(await plainOf(source)).toBe(plain));
});

describe("a minus sign denies", () => {
  it.each([
    ["÷ feber, ÷ hoste.", "Du har ingen feber. Du har ingen hoste."],
    ["Fodpulse bilat. ÷.", "Puls i foden på begge sider: nej."],
    ["Femoralispulse +/+.", "Puls i lysken +/+."],
  ])("%s", async (source, plain) => expect(await plainOf(source)).toBe(plain));
});

describe("what is done with medicine", () => {
  it.each([
    ["Acetylsalicylsyre pauseres ikke.", "Du skal ikke holde pause med acetylsalicylsyre."],
    ["Azathioprin seponeret 2022.", "Du er stoppet med azathioprin (immundæmpende medicin) 2022."],
    ["Zoledronsyre 4 mg i.v. hver 4. uge.", "Du får zoledronsyre (knoglestyrkende medicin) 4 mg direkte i en blodåre hver 4. uge."],
  ])("%s", async (source, plain) => expect(await plainOf(source)).toBe(plain));
});

it("looks for what is looked for", async () => expect(await plainOf("Gastroskopi mhp. esophagusvaricer.")).toContain("for at se efter"));
it("leaves numbers and letters that stand together together", async () => expect(await plainOf("Sår 2x3 cm.")).toContain("2x3 cm"));

describe("a medicine and what is done to it", () => {
  it.each([
    ["Sep. T. Furix 40 mg x 1.", "Du skal stoppe med Furix-tabletter 40 mg 1 gang om dagen."],
    ["Pantoprazol 40 mg pausér.", "Du skal holde pause med pantoprazol 40 mg."],
  ])("%s", async (source, plain) => expect(await plainOf(source)).toBe(plain));
  it("is no daily dose where it is given once, and no dose at all in a stent or a test", async () => {
    expect(await plainOf("NaCl 500 ml x 2 som bolus.")).not.toContain("om dagen");
    expect(await plainOf("DES 3,0x28 i LAD.")).toContain("3,0x28");
    expect(await plainOf("Synacthen 210/340.")).not.toContain("Du får");
  });
});

it("does not tell what is awaited as if it were found", async () => expect(await plainOf("Udest. svar: legionella.")).not.toContain("Du har"));
it("puts a suspicion that is written last behind its finding", async () => expect(await plainOf("Endokardit obs.")).toBe("Betændelse på hjertets klapper (mistanke)."));
