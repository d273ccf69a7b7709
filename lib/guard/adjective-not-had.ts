import type { GuardRule } from "./guard-rule.ts";

/** An adjective with nothing behind it that one could have. */
const had = /(?<!\p{L})du har (?:ikke |ingen )?(?!bolig|formentlig|endelig|egentlig|sandsynlig|tidlig)\p{L}{3,}(?:lig|som|bar)e?(?= (?:for|over|overfor|mod)(?!\p{L})|[.,]|$)/iu;

/** "Ikke farlig for andre": what somebody is like is not a thing to have. */
export const adjectiveNotHad: GuardRule = {
  name: "adjective-not-had",
  examples: [
    { source: "Ikke farlig for andre.", plain: "Du har ikke farlig for andre.", refused: true },
    { source: "Ikke farlig for andre.", plain: "Du er ikke farlig for andre.", refused: false },
    { source: "Kendt med farlig adfærd.", plain: "Du har farlig adfærd.", refused: false },
  ],
  check: (_source, plain) => (had.test(plain) ? "an adjective is told as a thing" : null),
};
