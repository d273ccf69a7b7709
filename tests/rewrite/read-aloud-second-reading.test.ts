import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Sentences in which a word of part 18 of the second reading meant something else. */
describe("what the second reading of supplement-q showed", () => {
  it.each([
    ["Navlegranulom ætset med lapis.", /lukket/iu],
    ["Caput over BI.", /i bækkenets/iu],
    ["Fremgang i BI fra 40 til 60.", /bækken/iu],
    ["CT af rekt. uden tumor.", /af i endetarmen/iu],
    ["Dekomp. af L4/L5 udført.", /forværring/iu],
    ["Postoperativ CRP-respons, topper på 180.", /fald/iu],
    ["Trachealsug x 4 i vagten.", /prøve/iu],
    ["Diagnosen revideret til migræne.", /renset/iu],
    ["Pt. er tidl. amputeret.", /fået fjernet/iu],
    ["Fraktur af caput metatarsi 5.", /trædepude/iu],
    ["Tidligere rygkirurgi.", /afdeling/iu],
    ["Ekko: MVA 1,2 cm2.", /trafik/iu],
    ["Ve. aurikel rød og hævet.", /hjerte/iu],
    ["Temp. axillaris 37,2.", /skulder/iu],
    ["Kosten tåles godt.", /gik godt/iu],
    ["Skriftligt samtykke indhentet fra mor.", /du har svaret/iu],
    ["Reprovokation med penicillin.", /maden/iu],
    ["Hydatide på højre tuba fjernes.", /testik/iu],
    ["Sekretion fra såret.", /slim/iu],
    ["Opereret på vital indikation.", /sund/iu],
    ["Partiel resektion af menisk.", /fjernes delvist af/iu],
    ["Antibiotika igangs. i dag.", /fødsel/iu],
    ["CT c. kontrast.", /hjerne/iu],
    ["NaCl opl. 9 mg/ml.", /oplyst/iu],
    ["Ulcus bulbi på hornhinden.", /tarm/iu],
    ["Nyretransplanteret.", /du får/iu],
    ["HD 3 gange om ugen.", /øje/iu],
    ["OD med Panodil.", /øje/iu],
    ["AB for 3 år siden.", /antibiotika/iu],
    ["Ingen aldosteronisme.", /aft/iu],
    ["Supp. O2 2 l.", /stikpille/iu],
  ])("%s", async (note, wrong) => expect(await plainWithMemory(note)).not.toMatch(wrong));
  it.each([
    ["Caput i BI.", /i bækkenets indgang/iu],
    ["Ingen trombe i aurikel.", /hjertets/iu],
    ["Paracetamol 1 g rekt.", /endetarmen/iu],
    ["Igangs. uge 40.", /fødslen/iu],
    ["CT c. uden blødning.", /hjernen/iu],
    ["Pt. opl. om risiko.", /oplyst/iu],
    ["UE slanke.", /^benene er slanke/iu],
    ["Hø. UE hævet.", /højre ben er/iu],
    ["Testis vital.", /blod nok/iu],
    ["Vitalt foster.", /lever/iu],
    ["Symptomerne er i regress.", /på retur/iu],
  ])("%s → %s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});

/** Sentences in which an entry that stood read once said something wrong; part 19 of the second reading. */
describe("what the second reading of the newest entries showed", () => {
  it.each([
    ["Pt. er reaktionsløs.", /rødme/iu],
    ["Perineural blokade anlagt.", /kræft/iu],
    ["Behandling igangs. d. 3/5.", /fødsel/iu],
    ["T. 38,5, P 90.", /tablet/iu],
    ["Ingen susp. malignitet.", /mistænkelig/iu],
    ["Forst. lymfeknuder i lysken.", /forstoppelse/iu],
    ["Prøven er koaguleret.", /brændt/iu],
    ["Sekretion af hormoner.", /slim/iu],
    ["Progressionsfri sclerose.", /kræft/iu],
    ["Atrieflimren med høje frekvenser.", /toner/iu],
    ["Lette ekspressive vanskeligheder.", /svært/iu],
    ["Rodfyldning med MTA.", /svind/iu],
    ["Mikroblødninger i tarmen.", /hjernen/iu],
    ["Høretabet er perceptivt.", /er nedsat hørelse/iu],
    ["Elevation af arm til 90 grader.", /leje/iu],
    ["Nyren er uregelmæssig.", /slår/iu],
    ["Skriftligt samtykke indhentet fra patienten.", /fra du/iu],
    ["Gips a.m. Cotton.", /fra\. /iu],
    ["Negative symptomer.", /der er ikke|du har ikke/iu],
  ])("%s", async (note, wrong) => expect(await plainWithMemory(note)).not.toMatch(wrong));

  it.each([
    ["Neg. Murphy.", /^der er ikke ømhed/iu],
    ["Positiv Homans.", /^der er smerter i læggen/iu],
    ["Blumbergs tegn er negativt.", /^der er ikke slipømhed/iu],
    ["Courvoisier negativ.", /^galdeblæren er ikke stor/iu],
    ["Ikke palpabel blære.", /^blæren kan ikke mærkes/iu],
    ["Habituel diurese.", /sædvanlig mængde urin/iu],
    ["Distale galdeveje er slanke.", /^de nederste galdegange er/iu],
    ["Overflyttes til intermediært.", /ekstra overvågning/iu],
    ["Der stilles indikation for pacemaker.", /grund til pacemaker/iu],
    ["Perianal anæstesi.", /omkring endetarmen/iu],
    ["Ingen penumbra.", /svag blodforsyning/iu],
    ["UE: pæn kraft.", /^benene/iu],
    ["Ve. UE kold.", /^venstre ben/iu],
    ["Sertralin 50 mg x 1 a.m. Kontrol om 14 dage.", /om morgenen\. /iu],
    ["Såret er reaktionsløst.", /uden rødme og hævelse/iu],
    ["Kørselsforbud i 3 måneder.", /køre bil i 3 måneder/iu],
    ["Universelt eksem siden barndommen.", /eksem over hele/iu],
  ])("%s → %s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});
