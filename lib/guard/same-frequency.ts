import type { GuardRule } from "./guard-rule.ts";

/** How often the note says without any digit, and what the plain sentence must then name. */
const frequencies: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})(?:ugtl|ugentlig\p{L}*)(?!\p{L})/iu, /(?<!\p{L})(?:\p{L}*uge(?:n|r|s)?|ugentlig\p{L}*|ugtl)(?!\p{L})/iu],
  [/(?<!\p{L})(?:dgl|dagl|daglig\p{L}*)(?!\p{L})/iu, /(?:dag|døgn|dgl|morgen|aften|hverdag)/iu],
  [/(?<!\p{L})(?:mdl|mdtl|månedlig\p{L}*)(?!\p{L})/iu, /måned|mdl/iu],
  [/(?<!\p{L})(?:p\.?\s?n\.?)(?=[\s.,;)]|$)/u, /ved behov|behov|p\.?\s?n|når du|hvis du|ekstra|nødvendig|efter|trænger/iu],
];

/** "Ugtl.", "dgl.", "p.n.": how often a thing is done has no number to watch, and must come through all the same. */
export const sameFrequency: GuardRule = {
  name: "same-frequency",
  examples: [
    { source: "Fosamax 70 mg ugtl.", plain: "Du får Fosamax 70 mg 1 gang om ugen.", refused: false },
    { source: "Fosamax 70 mg ugtl.", plain: "Du får Fosamax 70 mg.", refused: true },
    { source: "Bad dagl.", plain: "Du kommer i bad hver dag.", refused: false },
    { source: "Bad dagl.", plain: "Du kommer i bad.", refused: true },
    { source: "Morfin p.n.", plain: "Du får morfin.", refused: true },
  ],
  check(source, plain) {
    return frequencies.some(([asked, said]) => asked.test(source) && !said.test(plain)) ? "how often is lost" : null;
  },
};
