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
    ["Fraktur i distale 1/3 af radius.", /(?:nederste tredjedel|tredjedel, der er længst fra kroppen)/u],
    ["Sårkanter macererede.", /^Sårkanter er opblødt/u],
    ["Ikke-dislocerede frakturer.", /^Du har knoglebrud uden forskydning\.$/u],
    ["Hud: afblegende petekkier, intet nyt.", /prikker i huden, som falmer ved tryk/u],
    ["Pt. med EF 30 %, ICD drøftes.", /^Du har .*på 30 %/u],
    ["Sover dårligt, giver Circadin 2 mg.", /Du får Circadin/u],
    ["Paroksystisk AFLI, konverteret x 2.", /bragt i normal rytme 2 gange/u],
    ["Behandlingen konverteres til tablet.", /skiftes over/u],
    ["Ablation af endometriet.", /^Fjernelse af væv/u],
    ["Ved nedsat syn, smerter el. rødt øje ring akut.", /^Ved nedsat syn, smerter eller rødt øje ring akut/u],
    ["Set blod i posen.", /^(?!.*Du )/u],
    ["Ingen psykotiske sympt.", /^(?!.*gener).*ingen tegn på/u],
    ["Pn. morfin 5 mg sc x 1 kl. 04.", /^(?!.*om dagen).*1 gang kl/u],
    ["Gentamicin i.v. UL nyrer i morgen.", /blodåre\. Du skal have ultralyd/u],
    ["Afføring ÷ 4 dage.", /ikke i 4 dage/u],
    ["Visus HS 0,8, VS 0,3.", /højre øje 0,8, venstre øje 0,3/u],
    ["Hernioplastik ad modum TAPP.", /metoden fra TAPP/u],
    ["Mor indlagt som ledsager.", /^Din mor er indlagt/u],
    ["Trismus og tiltagende halssmerter.", /^Du har besvær med at gabe og tiltagende/u],
    ["Smerterne aftagende, blødning minimal.", /^Smerterne er aftagende\..*er minimal/u],
    ["Pt. er en 58-årig mand, som er kendt med hypertension.", /som i forvejen har/u],
    ["Let forhøjede levertal, som er normaliseret.", /som er normale igen/u],
    ["Behandlet med én stent.", /ét lille rør/u],
    ["Pladeepitel med moderat dysplasi.", /^(?!.*nogede)/u],
    ["Patienten, der er 61 år, kommer til kontrol for sin artrit.", /^Du, der er 61 år, kommer/u],
    ["Pt. blev behandlet med enoxaparin, fondaparinux og ticagrelor.", /^(?!.*Du får)/u],
    ["Hævelse af 2. og 3. MCP-led.", /3\. led ved knoen/u],
    ["Udisloceret basisfraktur af 5. metatars.", /^(?!.*kranie)/u],
    ["I løbet af et par døgn klarede hun op.", /^(?!.*operation)/u],
    ["Transaminaser normaliseret.", /normale/u],
  ])("%s", async (note, plain) => {
    expect(await plainWithMemory(note)).toMatch(plain);
  });
});

/** Faults that notes of another writer (set v) showed when they were read aloud. */
describe("what reading another writer's notes aloud showed", () => {
  it.each([
    ["Svær hyponatriæmi, formentlig thiazidudløst.", /^(?!.*har formentlig).*formentlig udløst af thiazid/u],
    ["Diskret facialisparese, marginalgren sin.", /^(?!.*hjert).*ansigtsnerven/u],
    ["Absces < 4 cm, dræneres ikke.", /tømmes ikke med dræn/u],
    ["Pt. er kolecystektomeret i 2016.", /galdeblæren/u],
    ["Ødemer til knæniveau bilateralt samt ødem af scrotum.", /knæniveau på begge sider samt/u],
    ["Granulære IgG-aflejringer.", /^(?!.*hele op)/u],
    ["Ketonstrips måles ved BS > 14, emesis el. febrilia.", /^(?!.*Du har)/u],
    ["Disp.: fraternel epilepsi.", /^(?!.*Du har)/u],
    ["Disp.: morbror Mb. Crohn.", /morbror har/u],
    ["Obs. døgn.", /^(?!.*mistanke).*bservation/u],
    ["Immob. i slynge m. abduktionspude.", /^(?!.*Du kan).*ro med (?:bandage|slynge)/u],
    ["Epikrise t. e.l.", /egen læge/u],
    ["Ingen elevation mod modstand.", /^(?!.*leje).*løft mod modstand/u],
    ["Håndgreb: 18 kg hø. / 27 kg ve.", /^[^.]*\/ 27 kg/u],
    ["Arteria temporalis er på højre side fortykket, øm og pulsløs.", /^(?!.*Du er)/u],
    ["Temporalarteriens frontale gren.", /^(?!.*betændelse).*tinding/ui],
    ["Bivirkninger gennemgået: nausea, diarré.", /^(?!.*Du har)/u],
    ["Oxaliplatin 130 mg/m² intravenøst dag 1.", /blodåre dag 1/u],
    ["En 2 cm uøm glandel i venstre aksil.", /lymfeknude uden ømhed/u],
    ["Vandl. 300 ml, RV 60.", /^(?!.*hjerte).*urin tilbage/u],
    ["Indstikssted ve. fossa cubiti m. flebitis.", /^(?!.*maven).*venstre albue/u],
    ["Kons. behandlet.", /uden operation/u],
    ["Kons. strategi.", /uden operation/u],
    ["AP, hud.", /^(?!.*hjerte)/u],
    ["Sphincter ani ext. sutureret på OP, spinal.", /^(?!.*strækning).*rygbedøvelse/u],
    ["Neonatus: vægttab 6 %.", /^(?!.*Du)/u],
    ["Abd. diff. øm.", /^(?!.*blodceller)/u],
    ["Ingen palp. tumor.", /^(?!.*ved tryk)/u],
    ["Tonsiller hyperæmiske, ingen exudat.", /^(?!.*protein).*belægning/u],
    ["Postoperativt observeres for hæmatom, stridor.", /^(?!.*(?:mistanke|Der er)).*tegn på blodansamling/u],
    ["Kvalme ÷ emesis ÷.", /Kvalme: nej.*: nej/u],
    ["EWS 5, vagth. orient.", /vagt.* informeret/u],
    ["Abd.: adipøst, slipømhed.", /^(?!.*Du er)/u],
    ["Ingen nye neurol. sympt.", /gener fra hjerne/u],
    ["1. postop. dag eft. TEA sin.", /dag efter operationen efter/u],
    ["Sekundær amenoré 14 mdr.", /^(?!.*følge).*ophørt menstruation/iu],
  ])("%s", async (note, plain) => {
    expect(await plainWithMemory(note)).toMatch(plain);
  });
});
