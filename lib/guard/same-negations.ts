import { withoutWordings, type GuardRule } from "./guard-rule.ts";

const explicit = /(?<![\p{L}\p{N}])(?:ikke|ingen|intet|ingenting|ej|uden|aldrig|hverken|næppe|u\.(?!\s*(?:s|$))|uafhængig)(?![\p{L}\p{N}])/giu;
/** Words of notes that deny without a "not" of their own. */
const lexical = /benægte|negere|næ[gk]te|afkræft|negativ|(?<![\p{L}])neg(?![\p{L}])|udeluk|afvis|mangle|manglende|fravær|fri for|(?<![\p{L}])fri(?![\p{L}])|blank|(?<![\p{L}])0(?![\p{L}\d])|ophør|sep\.|sepon|stop|normal|(?<![\p{L}])i\.?\s?a\.?(?![\p{L}])|(?<![\p{L}])u\.?a\.?(?![\p{L}])|nat\.|neg\.|upåfald|cave|svind|svandt|undgå|(?<![\p{L}])nul(?![\p{L}])/iu;

/**
 * A negated sentence stays negated and a stated one stays stated. Negations inside the wording of a term
 * ("afebril" → "uden feber") are the term's own and don't count.
 */
export const sameNegations: GuardRule = {
  name: "same-negations",
  examples: [
    { source: "Ingen tegn på LE.", plain: "Der er ingen tegn på blodprop i lungen.", refused: false },
    { source: "Ingen tegn på LE.", plain: "Der er tegn på blodprop i lungen.", refused: true },
    { source: "Hoste og feber.", plain: "Du har ingen hoste og feber.", refused: true },
    { source: "Afebril.", plain: "Du har ikke feber.", wordings: ["du har ikke feber"], refused: false },
    { source: "Ikke uden risiko.", plain: "Uden risiko.", refused: true },
  ],
  check(source, plain, context) {
    const before = count(source);
    const after = count(withoutWordings(plain, context));
    const total = count(plain);
    if (before > 0 && total === 0) return "a negation is lost";
    if (before > 1 && total < before && total < 2) return "a negation is lost";
    if (before === 0 && after > 0 && !lexical.test(source)) return "a negation is added";
    return null;
  },
};

function count(text: string): number {
  return text.match(explicit)?.length ?? 0;
}
