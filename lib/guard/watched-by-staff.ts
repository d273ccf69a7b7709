import type { GuardRule } from "./guard-rule.ts";

/** "Obs. uro de første uger" asks the staff to watch, and says of nobody that they did. */
export const watchedByStaff: GuardRule = {
  name: "watched-by-staff",
  examples: [
    { source: "Obs. uro de første uger.", plain: "Du har holdt øje med uro de første uger.", refused: true },
    { source: "Obs. uro de første uger.", plain: "Der holdes øje med uro de første uger.", refused: false },
    { source: "Har selv holdt øje med blodtrykket.", plain: "Du har selv holdt øje med blodtrykket.", refused: false },
  ],
  check: (source, plain) => (/(?<!\p{L})du (?:har )?(?:selv )?(?:holdt|holder) øje med/iu.test(plain) && !/hold|observere[rt]|kontroller|måler|målt|obs\p{L}+ selv|pt\.? obs/iu.test(source) ? "who watches was not the reader" : null),
};
