import type { GuardRule } from "./guard-rule.ts";

const sourceDoubt = /(?<![\p{L}])(?:obs|susp|mistanke|mistænk\p{L}*|formentlig\p{L}*|formodet|formodentlig|muligvis|mulig|måske|antagelig|sandsynlig\p{L}*|tvivl\p{L}*|usikker\p{L}*|kan ikke udelukkes|udelukkes ikke|evt|eventuel\p{L}*|forenelig\p{L}*|tyder på|tydende på|dd|næppe|overvejes|vurderes|opfattes|skønnes|\?)(?![\p{L}])|\?/iu;
const plainDoubt = /(?<![\p{L}])(?:mistanke|mistænk\p{L}*|formentlig|formodentlig|muligvis|mulig\p{L}*|måske|antagelig|sandsynlig\p{L}*|nok|tvivl\p{L}*|usikker\p{L}*|udelukke\p{L}*|eventuel\p{L}*|evt|passer|passe|ligner|tyder|undersøg\p{L}*|kan|kunne|obs|overvej\p{L}*|vurder\p{L}*|mener|tror|opfatte\p{L}*|observ\p{L}*|opmærksom\p{L}*|holde øje|vigtigt|bemærk|regner|om|dd|forenelig\p{L}*|anden mulig\p{L}*|ikke sikker\p{L}*|skøn\p{L}*|\?)(?![\p{L}])|\?/iu;

/** What the note doubts is not stated as certain. */
export const sameDoubt: GuardRule = {
  name: "same-doubt",
  examples: [
    { source: "Obs. lungeemboli.", plain: "Der er mistanke om blodprop i lungen.", refused: false },
    { source: "Formentlig viral genese.", plain: "Det skyldes en virus.", refused: true },
    { source: "Kan ikke udelukkes.", plain: "Det er ikke.", refused: true },
  ],
  check(source, plain) {
    if (/(?<![\p{L}])obs\.?\s+(?:på|i|til|af|hos|ved|\d)/iu.test(source) && /observ|obs\.|overvåg|øje/iu.test(plain)) return null;
    return sourceDoubt.test(source) && !plainDoubt.test(plain) ? "the note's doubt is lost" : null;
  },
};
