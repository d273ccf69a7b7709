import { describe, expect, it } from "vitest";
import { readsWrong } from "../../lib/slots/reads-wrong.ts";
import type { PlainToken, Slot } from "../../lib/slots/slot.ts";

const drug = { type: "drug", text: "ibuprofen", piece: {} } as unknown as Slot;

/** Words, with "<drug>" for the one slot. */
function tokens(text: string): PlainToken[] {
  return text.split(" ").map((word): PlainToken => (word === "<drug>" ? { word, slot: 0, form: "bare" } : { word, slot: null }));
}

describe("readsWrong", () => {
  it.each([
    ["Du har ikke <drug> .", "Ikke ibuprofen."],
    ["Din mor er haft brystkræft .", "Mor haft brystkræft."],
    ["Din mor haft brystkræft .", "Mor haft brystkræft."],
    ["Du har ikke blålig i huden .", "Ikke cyanotisk."],
    ["Undersøgelsen viser vågen .", "Neurologisk undersøgelse: Vågen."],
    ["Din isolation er ophæves .", "Isolation ophæves."],
    ["Du er sygemelding i 10 dage .", "Sygemelding 10 dage."],
    ["Prøven er sammen med den anden er negativ .", "Prøve inkl. den anden neg."],
    ["Du skal stoppe med <drug> .", "Ibuprofen seponeret."],
    ["Du får slog hovedet .", "Slog hovedet."],
    ["Du er med astma .", "Pt. er astmatiker."],
    ["Du har mere protein .", "Mere protein."],
    ["Din mor fik kræft , da han var 60 år .", "Mor fik kræft som 60-årig."],
    ["Du får <drug> , ved behov hjælper .", "Ibuprofen p.n. hjælper."],
    ["Du er urolig nat .", "Urolig nat."],
    ["Du er indlagt mistanke om blødning .", "Indl. obs. blødning."],
    ["Der er ikke i blodfortyndende .", "Ikke i blodfortyndende."],
    ["Du anbefales ikke .", "Anbefales ikke."],
    ["Din sidste menstruation for to dage siden .", "Sidste menstruation for to dage siden."],
  ])("%s", (text, source) => expect(readsWrong(tokens(text), [drug], source)).toBe(true));

  it.each([
    ["Du får <drug> .", "Ibuprofen 400 mg."],
    ["Du skal stoppe med <drug> .", "Ibuprofen sep."],
    ["Din mor har haft brystkræft .", "Mor haft brystkræft."],
    ["Din mor døde af kræft .", "Mor død af cancer."],
    ["Du er træt , og din hud er tør .", "Træt, tør hud."],
  ])("lets pass: %s", (text, source) => expect(readsWrong(tokens(text), [drug], source)).toBe(false));
});
