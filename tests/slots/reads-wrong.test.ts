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
    ["Der er mistanke om ubalance ved start på mad .", "Obs. refeeding."],
    ["Der er ikke i blodfortyndende .", "Ikke i blodfortyndende."],
    ["Du anbefales ikke .", "Anbefales ikke."],
    ["Der er mistanke om udslæt .", "Bemærk udslæt."],
    ["Der er mistanke om på urinmængden .", "Obs. på diurese."],
    ["Der er mistanke om sukker .", "Obs. sukker."],
    ["Du ønsker scanning .", "Set af kirurg, ønsker CT."],
    ["Du fortæller , at have sovet .", "Angiver at have sovet."],
    ["Din sidste menstruation for to dage siden .", "Sidste menstruation for to dage siden."],
  ])("%s", (text, source) => expect(readsWrong(tokens(text), [drug], source)).toBe(true));

  it("a known thing without a verb, a part in its definite form after a side", () => {
    const definite = (rest: string): PlainToken[] => [{ word: "<procedure>", slot: 0, form: "definite" }, ...tokens(rest)];
    expect(readsWrong(definite("uden forklaring på det ."), [drug], "Kapselendoskopi uden forklaring.")).toBe(true);
    expect(readsWrong(definite("er uden forklaring på det ."), [drug], "Kapselendoskopi uden forklaring.")).toBe(false);
    const [side, part] = [{ type: "side", text: "højre", piece: {} }, { type: "anatomy", text: "underbenet", piece: { concept: { plain: { kind: "fixed", text: "underbenet" } } } }] as unknown as Slot[];
    const placed: PlainToken[] = [...tokens("Du har rosen i"), { word: "<side>", slot: 0, form: "bare" }, { word: "<anatomy>", slot: 1, form: "bare" }];
    expect(readsWrong(placed, [side, part] as Slot[], "Rosen hø. crus.")).toBe(true);
  });

  it.each([
    ["Der er mistanke om lungebetændelse .", "Obs. pneumoni."],
    ["Du ønsker scanning .", "Ønsker CT."],
    ["Du får <drug> .", "Ibuprofen 400 mg."],
    ["Du skal stoppe med <drug> .", "Ibuprofen sep."],
    ["Din mor har haft brystkræft .", "Mor haft brystkræft."],
    ["Din mor døde af kræft .", "Mor død af cancer."],
    ["Der er mistanke om ubalance .", "Obs. ubalance, K 4,1."],
    ["Du er træt , og din hud er tør .", "Træt, tør hud."],
  ])("lets pass: %s", (text, source) => expect(readsWrong(tokens(text), [drug], source)).toBe(false));
});
