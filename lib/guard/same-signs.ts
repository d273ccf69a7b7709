import type { GuardRule } from "./guard-rule.ts";

/** A minus or plus that belongs to a number: nothing but a blank, a bracket or a colon stands before it. */
const signed = /(?<=^|[\s(:=])([-−+]|÷\s?|minus |plus |neg\.? )(?=\d)/giu;
/** "6-", "7-": a tooth of the lower jaw, by the dentists' signs. */
const tooth = /(?<![\p{L}\d.,/-])[1-8]-(?=[.,;]|$)/gu;
const under = "<|≤|⩽|under|mindre end|lavere end|færre end|kortere end|yngre end|højst|maks\\.?|max\\.?|maksimalt|op til|ikke (?:mere|over)(?: end)?";
const over = ">|≥|⩾|over|mere end|større end|højere end|flere end|længere end|ældre end|mindst|(?<!\\d\\s?)min\\.|minimum";
const compared = new RegExp(`(?<!\\p{L})(?:(${under})|(${over}))\\s*(?:ca\\.?\\s*|på\\s*|x\\s*|(?:drikke|være|tage|få|have|veje)\\s+)?(-?\\d+(?:[.,:/]\\d+)*)(?!\\s*(?:timer|t\\b|min\\b|dg|dage|døgn|uger))`, "giu");

/** A minus said in words, beside its number: "4 % under", "tabt 3 kg", "2 mm lavere". */
const loss = "(?<!\\p{L})(?:minus|tab(?:t|te|er|et)?|mistet|underskud|ned|mindre|lavere)(?!\\p{L})";
const less = new RegExp(`${loss}[^.;:]{0,30}?\\d|\\d[^.;:]{0,30}?${loss}`, "iu");

/** A minus stays a minus, and "under" never becomes "over" or nothing. */
export const sameSigns: GuardRule = {
  name: "same-signs",
  examples: [
    { source: "T-score -2,8.", plain: "Din T-score er -2,8.", refused: false },
    { source: "T-score -2,8.", plain: "Din T-score er 2,8.", refused: true },
    { source: "T-score -2,5; tbl. valaciclovir.", plain: "T-scoren er 2,5. Du får valaciclovir-tabletter.", refused: true },
    { source: "Ingen diskusreduktion; T-score -833.", plain: "Der er ingen lavere rygskive. Målet for knogletæthed er 833.", refused: true },
    { source: "BE ÷4.", plain: "Tallet er minus 4.", refused: false },
    { source: "Vægt ÷ 4 kg.", plain: "Vægt minus 4 kg.", refused: false },
    { source: "Vægt ÷ 4 kg.", plain: "Vægten er 4 kg.", refused: true },
    { source: "CRP < 4.", plain: "Betændelsestallet er under 4.", refused: false },
    { source: "CRP < 4.", plain: "Betændelsestallet er 4.", refused: true },
    { source: "eGFR > 90.", plain: "Tallet for nyrerne er under 90.", refused: true },
    { source: "Skal drikke højst 1,5 l i døgnet.", plain: "Du skal højst drikke 1,5 l i døgnet.", refused: false },
    { source: "Max 3 gange dgl.", plain: "Det må højst være 3 gange om dagen.", refused: false },
    { source: "Oppe 30 min. x 2.", plain: "Du var oppe i 30 minutter 2 gange.", refused: false },
    { source: "NaCl over 4 timer.", plain: "Saltvand over 4 timer.", refused: false },
    { source: "Varighed 2-3 dage.", plain: "Det varer 2-3 dage.", refused: false },
    { source: "Pulpitis 6-.", plain: "Du har betændelse i tandens nerve: 6.", refused: true },
    { source: "Pulpitis 6-.", plain: "Du har betændelse i nerven i tand 6-.", refused: false },
  ],
  check(source, plain) {
    const minus = signsIn(source);
    const after = signsIn(plain);
    if (minus.minus !== after.minus && !(after.minus === 0 && less.test(plain) && minus.minus > 0)) return "a sign is lost or added";
    if (minus.plus > after.plus && !/(?<!\p{L})(?:plus|overskud|mere|taget|steget|siden|under)(?!\p{L})/iu.test(plain)) return "a sign is lost or added";
    if ((source.match(tooth) ?? []).some((name) => !plain.includes(name))) return "a sign is lost or added";
    const before = comparisonsIn(source);
    const said = comparisonsIn(plain);
    for (const [value, way] of before) {
      if (said.get(value) !== way && new RegExp(`(?<![\\d.,])${value.replace(/[.]/gu, "\\.")}(?!\\d)`, "u").test(plain)) return "a comparison is lost or turned";
    }
    return null;
  },
};

function signsIn(text: string): { minus: number; plus: number } {
  const signs = [...text.matchAll(signed)].map(([, sign = ""]) => sign.trim());
  return { minus: signs.filter((sign) => !/^(?:\+|plus)$/iu.test(sign)).length, plus: signs.filter((sign) => /^(?:\+|plus)$/iu.test(sign)).length };
}

/** Which numbers are a limit, and of which way. */
function comparisonsIn(text: string): Map<string, "under" | "over"> {
  return new Map([...text.matchAll(compared)].map(([, below, , value = ""]) => [value, below ? "under" : "over"]));
}
