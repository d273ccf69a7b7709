import type { GuardRule } from "./guard-rule.ts";

const relatives = ["mor", "far", "forældre", "bror", "søster", "søskende", "søn", "datter", "moster", "faster", "farbror", "morbror", "onkel", "tante", "mormor", "morfar", "farmor", "farfar", "fætter", "kusine", "hustru", "ægtefælle", "kone", "samlever", "familie"];

/** The mother's cancer is not yours: every relative named in the note is named in the plain sentence, and no other. */
export const samePerson: GuardRule = {
  name: "same-person",
  examples: [
    { source: "Mor c. mammae som 45-årig.", plain: "Din mor havde brystkræft som 45-årig.", refused: false },
    { source: "Mor c. mammae som 45-årig.", plain: "Du havde brystkræft som 45-årig.", refused: true },
  ],
  check(source, plain) {
    const before = named(source);
    const after = named(plain);
    return before.some((word) => !after.includes(word)) || after.some((word) => !before.includes(word)) ? "it is about somebody else" : null;
  },
};

function named(text: string): string[] {
  const lower = text.toLocaleLowerCase("da").replace(/familiær\p{L}*|(?<!\p{L})disp(?:\.|osition\p{L}*|oneret)/gu, "familie");
  return relatives.filter((word) => new RegExp(`(?<![\\p{L}])${word}(?:en|n|et|eren|s|ens|ns|r|lle|re)?(?![\\p{L}])`, "u").test(lower));
}
