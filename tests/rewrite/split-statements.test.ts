import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

describe("dictated prose of several statements", () => {
  it.each([
    ["each is a sentence of its own", "Hun er febril, der er ingen ødemer, vi starter Furix.", /\. Der er ingen .*\. Vi starter/u],
    ["a refusal in one keeps no other as the note has it", "58-årig mand, han har ikke været synkoperet, blodtrykket er 124/76, ingen disposition til iskæmisk hjertesygdom.", /Du har ikke været besvimet\. Blodtrykket er 124\/76/u],
    ["an og between two with subjects of their own is not needed", "Gangdistancen er 500 m, og hun anvender stok.", /m\. \p{Lu}[^.]* anvender stok/u],
    ["a condition waits for what hangs on it", "Hvis CRP er stigende, temperaturen er høj eller hun har smerter, indlægges hun.", /^[^.]*\.$/u],
    ["a relative clause stays with its noun", "Hun har en knude, der er øm, på halsen.", /^[^.]*\.$/u],
    ["a paragraph longer than a sentence is parted too", `Patienten er en 58-årig mand, ${"han har ikke været synkoperet, blodtrykket er 124/76, ".repeat(20)}han er afebril.`, /Du har ikke feber\.$/u],
    ["and one without any comma", "Patienten er en 73-årig mand der kommer til kontrol med kendt aortastenose og let ankelødem men ingen angina ingen ortopnø og ingen synkoper gennem de seneste tre måneder trods behandling objektivt findes en grov systolisk mislyd med punctum maximum i 2. højre interkostalrum og der er deklive ødemer bilateralt ekkokardiografi viser svært kalcificeret aortaklap med areal 0,7 cm2 og LVEF 45 % og let dilateret venstre atrium patienten er i behandling med tbl. apixaban 5 mg x 2 og metoprolol 50 mg x 1 vi øger furosemid fra 40 mg til 80 mg dagligt apixaban pauseres 2 døgn før KAG.", /besvimelser[^.]*\. Ved undersøgelsen findes .*\. Vi øger furosemid [^.]*\. \p{Lu}[^.]*pixaban/u],
    ["a table that is longer stands as it is", `${"Natrium 140 mmol/l ".repeat(60)}.`, /Natrium 140 mmol\/l Natrium/u],
  ])("%s", async (_, note, plain) => {
    expect(await plainWithMemory(note)).toMatch(plain);
  });
});
