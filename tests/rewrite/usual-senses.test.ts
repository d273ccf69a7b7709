import { describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const plain = async (text: string) => (await rewriteNote(text, { glossary: builtInGlossary() })).plain;

describe("a form of many senses, in its note", () => {
  it.each([
    ["Hb x 2.", "Blodprocent (Hb) 2 gange."],
    ["U-stix + BT hver uge i 4 uger.", /blodtryk hver uge/],
    ["Residualurin v. blærescanning 340 ml.", /ved scanning/],
    ["Seponér ilt v. SAT > 94.", "Du skal stoppe med ilt ved SAT > 94."],
    ["Let smerte ok, højst NRS 4.", /tal for smerte \(NRS\) 4/],
    ["Hartmanns op. d. 3/6.", /^Fjernelse af tarm med stomi d\. 3\/6/],
    ["Må ikke sep. allopurinol v. anfald.", "Må ikke stoppe allopurinol ved anfald."],
    ["ASA sep.", /stoppe med ASA \(blodfortyndende medicin\)/],
    ["SLT ODS 2021.", /grøn stær på begge øjne 2021/],
    ["Target < 15 OS.", "Mål < 15 venstre øje."],
    ["POAG ODS, dg. 2017.", /diagnose 2017/],
    ["Eradikation 7 dg.", "Udryddelse 7 dage."],
    ["3 dage m. tp. op til 39,6.", /temperatur op til 39,6/],
    ["Inf.: Meropenem 3. dag.", /^Infektion: Du får/],
    ["Pt. mundtl. + skriftl. inf.", "Du er mundtligt + skriftligt informeret."],
    ["PROM næsten fri.", /uden egen kraft \(PROM\) er næsten fri\.$/],
    ["Pt. ønsker ikke operation pt.", "Du ønsker ikke operation for tiden."],
    ["Efter pt.'s ønske.", "Efter dit ønske."],
    ["TEA i GA 12.03.", /i fuld bedøvelse 12\.03/],
    ["Uterus svt. GA.", /svarende til graviditetens længde/],
    ["De første dg. ikke siden.", /^De første dage/],
    ["2 dg. m. kont. smerter.", "2 dage med uafbrudte smerter."],
    ["Ascitespunktur: 6 l drænet.", /6 l drænet\.$/],
    ["Drænet fjernes i morgen.", /^Drænet /],
    ["Ingen rigores.", "Du har ingen kulderystelser."],
  ])("%s", async (source, expected) => {
    const said = await plain(source);
    if (typeof expected === "string") expect(said).toBe(expected);
    else expect(said).toMatch(expected);
  });
});
