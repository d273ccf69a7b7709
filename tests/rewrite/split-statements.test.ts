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
    ["a table that is longer stands as it is", `${"Natrium 140 mmol/l ".repeat(60)}.`, /Natrium 140 mmol\/l Natrium/u],
  ])("%s", async (_, note, plain) => {
    expect(await plainWithMemory(note)).toMatch(plain);
  });
});
