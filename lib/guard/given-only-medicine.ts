import type { GuardRule } from "./guard-rule.ts";

const given = /(?<!\p{L})du (?:får|fik|skal have) [^.]*?\d+(?:[.,]\d+)?\s?(?:ml|l|dl|cl|liter|kg|cm|mm)(?![\p{L}])/iu;
/** What the note says is given, drunk, breathed or laid on, without being a medicine of the glossary. */
const gift = /giv|gav|få|fik|ordin|(?<!\p{L})rp|tbl|tabl|inj|inf|sonde|ernær|kost|diæt|væske|vand|drik|peroral|(?<!\p{L})ilt|o2|blod(?!tab)|sag-?m|transf|drop|nacl|salt|gluko|ringer|klysma|salve|crem|dråbe|plast|spray|inhal|nutri|protein|mælk|anlagt|lagt|flow|i\.?v/iu;

/** "240 ml residualurin" is found, not given: who is to get an amount must be given something. */
export const givenOnlyMedicine: GuardRule = {
  name: "given-only-medicine",
  examples: [
    { source: "240 ml resid.", plain: "Du får 240 ml urin tilbage i blæren.", refused: true },
    { source: "Vægtøgn. 2,8 kg.", plain: "Du får 2,8 kg mere.", refused: true },
    { source: "NaCl 500 ml i.v.", plain: "Du får 500 ml saltvand direkte i en blodåre.", refused: false },
    { source: "Furix 40 mg.", plain: "Du får Furix, 40 mg.", medicine: ["Furix"], refused: false },
    { source: "Ilt 2 l.", plain: "Du får 2 l ilt.", refused: false },
  ],
  check(source, plain, { medicine }) {
    return medicine.length === 0 && given.test(plain) && !gift.test(source) ? "what was found is told as given" : null;
  },
};
