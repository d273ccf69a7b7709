import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading notes of stomach, liver, kidneys, hormones, cancer and blood aloud showed. */
describe("what reading notes of the inner organs aloud showed", () => {
  it.each([
    ["Statin og calcium sep.", /kalk i blodet/iu],
    ["Inj. B12 hver 3. måned.", /i blodet/iu],
    ["Ascites punkteret for 6,2 l, 3 flasker albumin givet.", /protein i blodet/iu],
    ["Dialyseformer er drøftet, HD vs. PD.", /øje|er talt om/iu],
    ["4 bånd anlagt på varicer, terlipressin fortsættes.", /åreknuder/iu],
    ["Inj. Darzalex s.c. abdomen, obs. 15 min. u. reaktion.", /øje med/iu],
    ["Hastighed sat ned, gik over.", /du gik/iu],
    ["34-årig kvinde med Graves' sygdom.", /sygdom/iu],
    ["Hun skal straks have taget leukocytter.", /tagede/iu],
    ["Der er aftalt biopsier og scanning.", /aftalte/iu],
    ["Udlev. termometer.", /udleverede/iu],
    ["Kir. modt.", /^operation modt/iu],
    ["AML dag 14 efter 7+3, aplasi, neutro 0,1.", /væv/iu],
    ["Hun er 60 år. Ny INR torsdag.", /nyt blodets/iu],
    ["71-årig mand. Hans søn er villig til at donere en nyre.", /hans søn/iu],
    ["Hustru siger: \"Han vil kun have øllebrød.\"", /"du/iu],
    ["Tilbudt samtale m. sexologisk spl. Hustru til stede.", /sygeplejerske Hustru/iu],
    ["Effekten vurderes om otte uger, og hvis den udebliver, skiftes til ustekinumab.", /du skifter/iu],
    ["Datter oplyser at mor har tabt sig 5 kg.", /din mor/iu],
    ["Albumin 20 % 100 ml x 4 givet.", /om dagen/iu],
    ["HCV-RNA ikke påvist efter beh.", /behov/iu],
    ["Peritonitis sidst i april.", /du har/iu],
    ["Testosteron 7,1 x 2, LH lav.", /du får|om dagen/iu],
    ["C. pulm. småcellet ED, 2 serie carbo/etoposid.", /rejsning/iu],
    ["Dexa 16 mg, PPI.", /kalk/iu],
    ["Cisplatin udeladt i denne uge pga. krea 141.", /du får/iu],
    ["Ringer til psyk.", /du ringer/iu],
    ["Pt. besvimede ved prøvetagning.", /er besvimede/iu],
    ["Prøven koaguleret, tages om.", /brændt/iu],
    ["Ascitesdræn anlagt kl. 9.", /udtømning/iu],
  ])("%s", async (note, never) => expect(await plainWithMemory(note)).not.toMatch(never));

  it.each([
    ["Sep. Furix, Imovane.", /stoppe med Furix og Imovane/iu],
    ["Fam. hyperkolesterolæmi, LDL 5,1.", /arveligt højt kolesterol\./iu],
    ["Stentfjernelse om 8 uger.", /fjernelse af et lille rør/iu],
    ["Calcium 2,35.", /kalken i blodet/iu],
    ["Næste HD onsdag.", /rensning af blodet/iu],
    ["Hustru kører ham til HD.", /din hustru kører dig/iu],
    ["Ktr. 3 mdr.", /om 3 måneder/iu],
    ["Ny ktr. ved mgl. bedring.", /manglende bedring/iu],
    ["Prostata forst., glat.", /forstørret/iu],
    ["DAN-PSS 14.", /vandladningen er 14/iu],
    ["K 5,7 (hæmolyseret), tages om.", /kalium er 5,7/iu],
    ["Hun er i performancestatus 1.", /lidt begrænset i hverdagen/iu],
    ["Let svimmel ved mobilisering.", /du er lidt svimmel ved bevægelse/iu],
    ["Kuldedysæstesier efter oxaliplatin.", /kulde/iu],
    ["Krea og K om 2 uger.", /kalium/iu],
    ["gentamicin ej pga krea 140", /du får ikke gentamicin/iu],
    ["Henv. urolog ved mgl. effekt.", /henvisning til læge/iu],
    ["Mor til stede meget bange, pt rolig.", /du er rolig/iu],
    ["Kæresten spørger, om smitte er mulig.", /spørger, om smitte/iu],
    ["Natrium lav.", /natrium er lavt/iu],
  ])("%s → %s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));

  it("leaves each line of a note without full stops a statement of its own", async () => {
    const note = "pt indl med smerter i hø side siden i nat, kvalme, opkast x 2\nobj let påvirket, abd blød, ingen slipømhed\nmor orienteret på tlf, kommer i morgen";
    expect((await plainWithMemory(note)).split("\n")).toHaveLength(3);
  });
});
