import type { GuardRule } from "./guard-rule.ts";

const missing = /(?<!\p{L})(?:der er|du har) (?:ikke|ingen) [\p{L}-]*(?:prøve|prøver|test|tests|podning|podninger|dyrkning|dyrkninger)(?=[.,]|$)/iu;

/** "Cøliaki-prøver neg.": they were taken, and showed nothing. */
export const testNotMissing: GuardRule = {
  name: "test-not-missing",
  examples: [
    { source: "Cøliaki-prøver neg.", plain: "Der er ikke cøliaki-prøver.", refused: true },
    { source: "Cøliaki-prøver neg.", plain: "Cøliaki-prøver er negative.", refused: false },
    { source: "Ingen blodprøver.", plain: "Der er ingen blodprøver.", refused: false },
  ],
  check: (source, plain) => (missing.test(plain) && /(?<!\p{L})(?:neg|negative?|negativt)(?!\p{L})/iu.test(source) && !/(?<!\p{L})(?:ingen|ikke|ej|uden)(?!\p{L})/iu.test(source) ? "a test that showed nothing is told as missing" : null),
};
