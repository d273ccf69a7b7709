import type { GuardRule } from "./guard-rule.ts";

/** A list with one answer at its end: no number, no colon, no full stop inside. */
const answered = /^[^\d:.;]*(?:,| og | samt | eller )[^\d:.;]*(?<!\p{L})(?:negative|negativ|neg)\.?\s*$/iu;
const stated = /(?:^|[.] )(?:du har|der er)(?! (?:ikke|ingen|intet|negativ))/iu;

/** "HIV, hepatitis B og C negative": nothing of the list is there. */
export const oneAnswerForAll: GuardRule = {
  name: "one-answer-for-all",
  examples: [
    { source: "HIV, hepatitis B og C negative.", plain: "Du har hiv. Du har leverbetændelse af type B og C negative.", refused: true },
    { source: "HIV og hepatitis B neg.", plain: "Du har hiv og leverbetændelse negativ.", refused: true },
    { source: "HIV, hepatitis B og C negative.", plain: "Prøverne for hiv og leverbetændelse B og C er negative.", refused: false },
    { source: "Klamydia neg.", plain: "Prøven for klamydia er negativ.", refused: false },
    { source: "Ingen feber, Strep A neg.", plain: "Du har ingen feber. Prøven for streptokokker er negativ.", refused: false },
  ],
  check(source, plain) {
    return answered.test(source) && stated.test(plain) ? "what was tested for is stated" : null;
  },
};
