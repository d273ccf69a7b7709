import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading notes of acute wards, heart, lung, vessels, infections and intensive care aloud showed. */
describe("what reading acute notes and discharge letters aloud showed", () => {
  it.each([
    ["Overgår til p.o. KAD sep.", /til gennem/iu],
    ["CRP 188 → 54.", /→/u],
    ["Afebril i 2 døgn.", /du har ikke feber/iu],
    ["TBI 0,18.", /hjerneskade/iu],
    ["TNT negativ. NIV ja, respirator nej, genoplivning nej.", /du har/iu],
    ["Slået med knytnæve x 2 i ansigtet.", /du har slået/iu],
    ["Sort afføring x 3 i dag.", /om dagen/iu],
    ["Udsk: KAD 1200 ml, aff. 0.", /udskrivelse/iu],
    ["Behandles med iv. Furix 80 mg x 2.", /med direkte/iu],
    ["Sederet med propofol, urolig ved wake-up.", /gener ved opvågning/iu],
    ["Postop. på intermediært.", /midt imellem/iu],
    ["Konf. med invasivt center.", /går ind i vævet/iu],
    ["Givet vitamin K 10 mg.", /kalium/iu],
  ])("%s", async (note, never) => expect(await plainWithMemory(note)).not.toMatch(never));

  it.each([
    ["Overgår til p.o. KAD sep.", /overgår til behandling gennem munden/iu],
    ["CRP 188 → 54, leuk 9,2 → 18,4.", /er faldet fra 188 til 54.* er steget fra 9,2 til 18,4/iu],
    ["Ramipril seponeret pga. K > 5,5.", /kalium/iu],
    ["Movicol Junior 1 x 2.", /1, 2 gange om dagen/iu],
    ["Ved infektion pauseres methotrexat.", /holdes pause med methotrexat/iu],
    ["78-årig kvinde kendt med KOL og AFLI, indlægges akut.", /kvinde\. Du har i forvejen/u],
    ["Ved ankomsten afebril.", /ved ankomsten havde du ikke feber/iu],
    ["Ved ankomsten respirationspåvirket.", /ved ankomsten havde du/iu],
    ["Afebril i 2 døgn.", /du har ikke haft feber i 2 døgn/iu],
    ["Cirk: BT 118/64.", /^kredsløb:/iu],
    ["Faste fra kl. 24. Pt. ryger 20 cig. dgl.", /du ryger/iu],
    ["Sort afføring x 3 i dag.", /3 gange i dag/iu],
    ["Lak. 4,1.", /mælkesyre/iu],
    ["Konf. med invasivt center.", /hjertecent(?:er|ret)/iu],
    ["Slået baghovedet.", /du har slået/iu],
  ])("%s → %s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});
