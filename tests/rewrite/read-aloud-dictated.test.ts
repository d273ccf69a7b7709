import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that the notes-w and dictated paragraphs read aloud showed. */
describe("what reading dictated paragraphs aloud showed", () => {
  it.each([
    ["67-årig m., tidl. AMI 2018.", /^Du er en mand på 67 år\./u],
    ["48-årig k. m. KOL.", /^Du er en 48-årig kvinde med/u],
    ["34-årig m. diabetes.", /^34-årig med diabetes\.$/u],
    ["71-årig m indl m pneumoni", /(?:er|blev) indlagt med lungebetændelse\.$/u],
    ["66-årig m. henv. i kræftpakke.", /mand\. Du er henvist/u],
    ["72-årig kvinde. Hun benægter feber, hoste og diplopi.", /ikke har feber, hoste eller dobbeltsyn\.$/u],
    ["Slap stråle, terminalt dryp.", /^(?!.*livets).*dryp efter vandladning/u],
    ["Svimmel. HIT: i.a.", /^(?!.*heparin)/u],
    ["Mor ammer pt. ikke.", /^Din mor ammer for tiden ikke\.$/u],
    ["DXA bestilt obs. osteoporose.", /på grund af mistanke om knogleskørhed\.$/u],
    ["Obs. resp., dehydr., apnø.", /^Der holdes øje med vejrtrækning, .*, pause/u],
    ["Feberkramper neg.", /^Du har ikke feberkramper\.$/u],
    ["Fam. disp. for malignt melanom neg.", /^Der er ingen slægtninge med/u],
    ["Hævelse lat. og med.", /inderst\.$/u],
    ["Orificium udslettet.", /^Livmodermunden er helt åben\.$/u],
    ["Rigor i højre arm ved Parkinson.", /^(?!.*ryst).*stivhed/u],
    ["Familiært har moderen psoriasis.", /^I familien har/u],
    ["72-årig kvinde. Febril er hun ikke.", /Du har ikke feber\.$/u],
    ["Objektivt ingen perifer lymfadenopati.", /^Ved undersøgelsen er der ingen hævede/u],
    ["Mor fortæller: \"Han løber, og vi finder pletter\".", /Han løber, og vi finder pletter/u],
    ["Indlagt på kardiologisk.", /hos hjertelægerne\.$/u],
    ["Overflyttes til lungemedicinsk mhp. NIV.", /til lungelægerne/u],
    ["Indlagt på ortopædkirurgisk.", /på afdelingen for knogler/u],
    ["Skulder: flex. 110, abd. 80, UR 20.", /^(?!.*mave).*ud fra kroppen 80.*udad 20/u],
    ["Fys.: status ve. skulder 6 uger postop.", /^Fysioterapi/u],
    ["Højresidig hemikolektomi i 2019.", /på højre side i 2019/u],
    ["Konsentrisk venstresidig hypertrofi.", /musklen i venstre hjertekammer/u],
    ["Smertefri efter hoftealloplastik fraset let igangsætningsbesvær.", /^(?!.*vandladning)/u],
    ["Søvnapnø obs. (snorker, pauser i vejrtrækn.).", /^(?!.*på pause)(?!.*mistanke om \()/u],
    ["TE + AT + dræn planlagt.", /^(?!.*tilstand).*polypper/u],
    ["Neonatal: pige, CPAP 6 timer.", /^Afdelingen for nyfødte/u],
    ["Enige om indl. mhp. op.", /^Enige om indlæggelse/u],
    ["Eks-ryger siden 2019, hoster.", /^(?!.*har haft røget)/u],
    ["MRSA, saneres ikke.", /Du bliver ikke behandlet\.$/u],
    ["Pt. intuberes ikke.", /^Du hjælpes ikke med et rør i luftrøret\.$/u],
    ["Kompressionsstrømpe ved gener.", /^(?!.*Du har)/u],
    ["Kraftig dysuri, pollakisuri, nykturi x 4.", /^(?!.*arme)/u],
    ["PVK skiftet, ligger godt.", /^(?!.*Du ligger)/u],
    ["Ca 19-9 afventer.", /^(?!.*kræft)/u],
    ["Tamsulosin 0,4 mg x 1 v.n.", /til natten\.$/u],
    ["Kære Anne, din patient har været indlagt med pneumoni. Vi beder dig kontrollere kreatinin.", /Vi beder din læge/u],
    ["Bevilget: bad 1 x ugtl.", /^(?!.*Du bad)/u],
    ["Leger når febernedsættende virker.", /^(?!.*når som)/u],
  ])("%s", async (note, expected) => {
    expect(await plainWithMemory(note)).toMatch(expected);
  });
});
