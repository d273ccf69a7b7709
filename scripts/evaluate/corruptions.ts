/** Ways in which a right plain sentence may be made wrong; null where the sentence has nothing of the kind. */
export const CORRUPTIONS: Readonly<Record<string, (plain: string, medicine: readonly string[]) => string | null>> = {
  "drop a negation": (plain) => changed(plain, plain.replace(/(?<![\p{L}])(?:ikke|ingen|intet|uden|heller ikke) /iu, "")),
  "swap sides": (plain) => changed(plain, plain.replace(/(?<![\p{L}])(højre|venstre)(?![\p{L}])/giu, (side) => (/^h/iu.test(side) ? "venstre" : "højre"))),
  "change a digit": (plain) => changed(plain, plain.replace(/\d(?!.*\d)/u, (digit) => String((Number(digit) + 3) % 10))),
  "drop a number": (plain) => changed(plain, plain.replace(/(?<![\p{L}\d.,/:-])\d+(?:[.,:/-]\d+)* ?(?:mg|ml|g|mikrogram|%)?/u, "")),
  "swap a medicine": (plain, medicine) => {
    const name = medicine.find((word) => plain.toLocaleLowerCase("da").includes(word.toLocaleLowerCase("da")));
    return name === undefined ? null : changed(plain, plain.replace(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"), "iu"), /^warfarin$/iu.test(name) ? "digoxin" : "warfarin"));
  },
  "drop the doubt": (plain) => changed(plain, plain.replace(/Der er mistanke om/u, "Du har").replace(/Man kan ikke udelukke/u, "Du har").replace(/(?<![\p{L}])(?:formentlig|muligvis|måske|sandsynligvis) /u, "")),
};

function changed(before: string, after: string): string | null {
  return before === after ? null : after;
}
