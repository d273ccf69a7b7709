import { describe, expect, it } from "vitest";
import { splitSentences } from "../../lib/text/sentences.ts";

const split = (text: string) => splitSentences(text, [{ start: 0, end: text.length }]).flat().map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each<[string, string[]]>([
    ["Pt. indl. d. 3. ds. m. dyspnø.", ["Pt. indl. d. 3. ds. m. dyspnø."]],
    ["Ingen deklive ødemer bilat. EKG uden iskæmi.", ["Ingen deklive ødemer bilat.", "EKG uden iskæmi."]],
    ["Sat. 86 % uden ilt, tp. 38,4.", ["Sat. 86 % uden ilt, tp. 38,4."]],
    ["Ny tid i amb. 15.4.99, hvor der er bestilt scanning.", ["Ny tid i amb. 15.4.99, hvor der er bestilt scanning."]],
    ["Immunitet intakt (revacc. 1994). Indbragt af Falck.", ["Immunitet intakt (revacc. 1994).", "Indbragt af Falck."]],
    ["Gliclazid sep. Rosuvastatin øges.", ["Gliclazid sep.", "Rosuvastatin øges."]],
    ["TOKS 2. BT 132/74, p 88.", ["TOKS 2.", "BT 132/74, p 88."]],
    ["Indl. på 3. CT-dag.", ["Indl. på 3. CT-dag."]],
    ["- Hoste\n- Feber", ["Hoste", "Feber"]],
    ["Opereret i 2019. Far døde i 2001.", ["Opereret i 2019.", "Far døde i 2001."]],
    ["Materiale: 1. Portiobiopsi, 2. Cervixskrab, 3. Polyp.", ["Materiale:", "1. Portiobiopsi", "2. Cervixskrab", "3. Polyp."]],
    ["Halter, pos. Trendelenburg på hø. side.", ["Halter, pos. Trendelenburg på hø. side."]],
    ["Blodpr. i dag: Neutr. 1,6, trc. 118.", ["Blodpr. i dag: Neutr. 1,6, trc. 118."]],
    ["Sat. 91 % i atm. luft. P 162.", ["Sat. 91 % i atm. luft.", "P 162."]],
    ["Ikke selvmordsforsøg tidl. Risiko ej øget.", ["Ikke selvmordsforsøg tidl.", "Risiko ej øget."]],
    ["2. dag med Tazocin.", ["2. dag med Tazocin."]],
    ["Svært ved at gå? Nej.", ["Svært ved at gå?", "Nej."]],
    ["9/2 Eksantem efter 6 dg.", ["9/2", "Eksantem efter 6 dg."]],
    ["3/4 bleer, spiser.", ["3/4 bleer, spiser."]],
    ["40/3 Ingen dag.", ["40/3 Ingen dag."]],
  ])("%s", (text, expected) => { expect(split(text)).toEqual(expected); });

  it("joins a line that wrapped in the middle of a sentence", () => {
    const text = "BT fandtes kraftigt forhøjet - siddende 205/120 efter 15 minutters\nhvile 185/110.";
    expect(split(text)).toEqual([text]);
  });
});
