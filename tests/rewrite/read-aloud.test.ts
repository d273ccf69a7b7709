import { describe, expect, it } from "vitest";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

/** Faults that reading whole outside notes aloud showed: what came then must not come again. */
describe("what reading aloud showed", () => {
  it.each([
    ["Informeret om risiko for infektion, endoftalmitis, blødning.", /du har/iu],
    ["Informeret om blodtryksfald, hovedpine, urinretention; accepterer.", /du har|du kan ikke/iu],
    ["Tbl. amoxicillin 500 mg x 3 t.o.m. 13.03.", /i timen/iu],
    ["Ringer ved feber.", /du får/iu],
    ["Isolation ophæves.", /der er planlagt/iu],
    ["Nodulus i lungen, kan ikke udelukkes at være ondartet.", /du kan/iu],
    ["HÆM amb. 76 årig mand med myelomatose.", /en HÆM/iu],
    ["Ingen neurologiske ledsagesymptomer.", /ingen som/iu],
    ["Commotio cerebri hos antikoaguleret patient.", /du\./iu],
    ["Symbicort 2 sug x 2 fast, kan også tages p.n.", /du kan/iu],
    ["PLAN\nKl. 09.45: Partus spont., dreng 3.620 g.", /planlagt/iu],
    ["Opstart sertralin 50 mg for 4 uger siden.", /skal begynde/iu],
    ["Vil gerne op.", /operation/iu],
    ["Har pauser i vejrtrækningen.", /sat på pause/iu],
    ["Akut kontakt v. svær hovedpine, epigastriesmerter el. mindre liv.", /du har/iu],
    ["Forpint patient med kraftige rygsmerter.", /du med/iu],
    ["Holter 72 t. TTE.", /er 72\./iu],
    ["Pneumokok- og influenzavaccine.", /bakterie/iu],
    ["Kostråd: mindre rødt kød og øl.", /mindre er/iu],
    ["Azathioprin tidl. ophørt pga. pancreatitis.", /skal stoppe/iu],
    ["Hemialloplastik, cementeret, peroperativt blødningstab 350 ml.", /blødningstab med cement/iu],
    ["Forsøg SBT i dag.", /blodtryk/iu],
    ["2 klips sat. I colon ses polyp.", /iltmætning/iu],
  ])("%s", async (note, never) => expect((await rewriteNote(note, { glossary: builtInGlossary() })).plain).not.toMatch(never));

  it.each([
    ["Ingen frakturer.", /ingen knoglebrud/iu],
    ["Propofol 2 mg/kg/t.", /2 milligram pr\. kilo i timen/iu],
    ["CRP 12 mg/l.", /12 mg\/l/iu],
    ["Fraktur, dorsal vinkling 25 gr.", /25 grader/iu],
    ["Ved hæmatom el. retention.", /eller/iu],
    ["Overflyttes til kard. afd.", /til afdelingen/iu],
    ["Aprepitant 125 mg dag 1.", /aprepitant \(kvalmestillende medicin\)/iu],
    ["Pt. 88 år.", /du er 88 år/iu],
    ["Der er en 3 cm lang vulnus.", /et 3 cm langt sår/iu],
    ["Ingen fokale solide læsioner.", /ingen solide forandringer på ét sted/iu],
    ["Siden nattehoste, bruger sin Ventoline.", /bruger din Ventoline/iu],
    ["Ved gangtest desaturerer patienten.", /falder du i iltmætning/iu],
    ["Pt. i shock ved ankomst.", /du har kredsløbssvigt/iu],
    ["Skade på højre n. medianus.", /håndens midternerve på højre side/iu],
    ["P-piller (Mercilon).", /\(Mercilon\)/u],
  ])("%s → %s", async (note, wanted) => expect((await rewriteNote(note, { glossary: builtInGlossary() })).plain).toMatch(wanted));
});
