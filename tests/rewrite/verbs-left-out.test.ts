import { describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const plain = async (text: string) => (await rewriteNote(text, { glossary: builtInGlossary() })).plain;

describe("the verb that a note leaves out", () => {
  it.each([
    ["Milt ej palpabel.", "Din milt er ikke til at mærke med fingrene."],
    ["Papil velafgrænset.", "Synsnervens start har tydelig kant."],
    ["Sclerae gule.", "Øjets hvide hinde er gul."],
    ["Gipsskift ikke nødvendigt.", "Gipsskift er ikke nødvendigt."],
    ["INR ikke aktuel.", /er ikke aktuelt\.$/],
    ["Uterus kontraheret.", "Livmoderen er kontraheret."],
    ["Endometrium 7 mm.", "Livmoderens slimhinde er 7 mm."],
    ["Varighed ca. 3 timer.", "Varigheden er ca. 3 timer."],
    ["63-årig tømrer med KOL.", /^Du er en 63-årig tømrer med/],
    ["71-årig pensioneret lærer, bor alene.", /^Du er en 71-årig pensioneret lærer\. Du bor alene\.$/],
    ["Tidl. rask.", "Du har tidligere været rask."],
    ["Ej fremmedlegeme.", "Der er ikke fremmedlegeme."],
    ["Hovedpine x 2.", "Du har haft hovedpine 2 gange."],
    ["Tiltagende pollakisuri.", "Du har tiltagende hyppig vandladning."],
    ["Forbigående afasi.", /^Du har haft forbigående /],
  ])("%s", async (source, expected) => {
    const said = await plain(source);
    if (typeof expected === "string") expect(said).toBe(expected);
    else expect(said).toMatch(expected);
  });
});

describe("where no verb is to be put in", () => {
  it.each([
    ["Lukker ikke døren.", /Lukker er/],
    ["Umiddelbart ikke relevant.", /er ikke/],
    ["Pt. er en 58-årig tidligere maler.", /Du er en du/],
    ["Tak for henvisning af 47-årig pædagog.", /Du er/],
    ["Bror 58-årig tømrer med KOL.", /^Du er|Du er en/],
    ["Stomi frisk, let ødematøs.", /Du er lidt hævet/],
    ["Tiltagende hypokaliæmi.", /har tiltagende for lidt/],
  ])("%s", async (source, wrong) => {
    expect(await plain(source)).not.toMatch(wrong);
  });
});

describe("what is to come, and what was looked for", () => {
  it.each([
    ["Koloskopi om 5 år.", "Du skal have en kikkertundersøgelse af tyktarmen om 5 år."],
    ["Ktr. om 4 mdr.", /^Du skal til kontrol om 4 måneder\.$/],
    ["ALAT om 3 uger.", /^Du skal have målt levertal/],
    ["Forslag: Evt. koloskopi om 5 år.", /^(?!.*Du skal have)/],
    ["3. postop. dag efter THA.", /^Det er 3\. dag efter kunstig/],
    ["St.c. uden mislyde.", "Hjertelydene er uden unormale blæselyde."],
    ["Babinski pos. dxt.", "Refleksen under foden er positiv på højre side."],
    ["RSV pos.", /^Der er fundet RS-virus/],
    ["Sygdomsindsigt til stede.", "Forståelsen for egen sygdom er til stede."],
    ["38-årig G2P1.", /^Du er 38 år, anden graviditet/],
    ["Movicol p.n.", "Du får Movicol ved behov."],
    ["RASS -3.", /er -3\.$/],
    ["Broder m. TIA.", /^Din broder har haft /],
  ])("%s", async (source, expected) => {
    const said = await plain(source);
    if (typeof expected === "string") expect(said).toBe(expected);
    else expect(said).toMatch(expected);
  });
});
