import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

const BIRTH = "Barsel dag 1. Mor: uterus velkontraheret, lochia som menses. Barn: dreng 2890 g, let icterus. BS 3,4. Plan: hjem i morgen.";

/** Faults that reading notes of women, children and the mind aloud showed. */
describe("what reading notes of women, children and mind aloud showed", () => {
  it.each([
    [BIRTH, /^(?!.*(?:din mor|dit blodsukker|du har (?:let )?gulsot)).*Livmoderen er/iu],
    ["Mor: rask. Barn 3 år, astma.", /din mor/iu],
    ["Fortsæt uændret 1 år.", /^(?!.*er uændret)/u],
    ["Mor sover dårligt, græder let.", /^(?!.*græder lidt)/u],
    ["Tilbudt samtale m. e.l.", /egen læge/u],
    ["Sover bedre, kommer ud m. ægtefælle.", /^Du sover bedre\. Du kommer ud/u],
    ["Talt med mor, er meget bekymret.", /^(?!.*Du er)/u],
    ["Forældre udmattede.", /forældre er udmattede/u],
    ["61-årig kvinde, sv. depression.", /svær depression/u],
    ["Mdr. siden sidste angstanfald.", /^Måneder siden/u],
    ["Blodprøver hver 3. mdr.", /måned\.?$/u],
    ["30-årig II-para, GA 39+2.", /andengangsfødende/u],
    ["U-tox pos. THC, neg. amfetamin.", /positiv THC/u],
    ["Flixotide 50 mikrog x 2.", /om dagen/u],
  ])("%s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});
