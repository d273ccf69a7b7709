import type { GuardRule } from "./guard-rule.ts";

/** Digits that are part of a name (L3, HbA1c, T4) are no amounts; "x3" is. */
const number = /(?<![a-wyzæøå\d]|(?<![.,])\d[.,])\d+(?:[.,:/]\d+)*|½/giu;

/** Every number of the note stands in the plain sentence, as often and to the letter, and no other does. */
export const sameNumbers: GuardRule = {
  name: "same-numbers",
  examples: [
    { source: "Sat. 91 %, p 88.", plain: "Din iltmætning er 91 %. Din puls er 88.", refused: false },
    { source: "Tbl. x 37,5 mg x 1.", plain: "Du får x 37 mg 1 gang om dagen.", refused: true },
    { source: "HER2 negativ.", plain: "Mærket er negativt.", refused: true },
    { source: "BT 118/72.", plain: "Dit blodtryk er 118/72. Din puls er 70.", refused: true },
  ],
  check(source, plain, { wordings }) {
    const before = numbersIn(source);
    const own = new Set(wordings.flatMap((wording) => [...numbersIn(wording).keys()]));
    const after = numbersIn(plain);
    for (const [value, count] of before) if ((after.get(value) ?? 0) < count && !own.has(value)) return "a number is lost or changed";
    if (namedNumbers(source).some((digits) => !plain.includes(digits))) return "a number that is part of a name is lost";
    for (const [value, count] of after) if ((before.get(value) ?? 0) < count && !own.has(value)) return "a number is added";
    return null;
  },
};

/** Digits glued to letters ("HER2", "L3", "DM2"): they must stand somewhere, by themselves or in the name. */
function namedNumbers(text: string): string[] {
  return [...text.matchAll(/[a-wyzæøå](\d+)/giu)].map(([, digits = ""]) => digits);
}

/** The numbers of a text and how often each stands there. A full stop or comma at the end belongs to the sentence. */
export function numbersIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [value] of text.matchAll(number)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
