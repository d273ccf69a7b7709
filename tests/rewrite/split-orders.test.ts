import { describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const PLAN = "Plan: iv solumedrol 80 mg, piptazo 4 g x 4 efter D+R, NIV hvis pH falder, ktr A-gas kl 20, sep eliquis, digoxin, ej kandidat t ITA, fam info, pt indforst";
const partsOf = async (text: string) => (await rewriteNote(text, { glossary: builtInGlossary() })).sentences;

describe("a long plan in one line", () => {
  it("is laid beside its plain version order by order, and no letter of it is left out", async () => {
    const sentences = await partsOf(PLAN);
    expect(sentences.map(({ source }) => source.text)).toEqual([
      "iv solumedrol 80 mg,", "piptazo 4 g x 4 efter D+R,", "NIV hvis pH falder,", "ktr A-gas kl 20,", "sep eliquis, digoxin,", "ej kandidat t ITA,", "fam info,", "pt indforst",
    ]);
  });

  it.each([
    ["what is stopped is not given", /stoppe med eliquis og digoxin/u],
    ["what somebody is no candidate for", /ikke kandidat til intensiv/u],
    ["who was told", /Familien informeret/u],
  ])("says %s", async (_what, said) => {
    expect((await partsOf(PLAN)).map(({ plain }) => plain).join(" ")).toMatch(said);
  });

  it.each([
    "Plan: Hvis CRP fortsat stiger i morgen, CT abdomen mhp. absces, ellers overgang til p.o. antibiotika, ktr. i amb.",
    "Plan: Blodprøver: Hgb, CRP, kreatinin, ktr. INR, kontrol af ferritin, henv. af samme grund til egen læge om 2 uger",
    "Plan: Ktr. i morgen, pt. orienteret.",
  ])("stays whole where one hangs on the other, or it is short: %s", async (plan) => {
    expect(await partsOf(plan)).toHaveLength(1);
  });
});
