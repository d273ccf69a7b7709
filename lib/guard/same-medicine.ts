import { escapeRegExp } from "../text/escape-reg-exp.ts";
import type { GuardContext, GuardRule } from "./guard-rule.ts";

/** The name of every medicine stands in the plain sentence to the letter; a group or a fluid may be put plainly. */
export const sameMedicine: GuardRule = {
  name: "same-medicine",
  examples: [
    { source: "Tbl. metoprolol øges.", plain: "Metoprolol-tabletter sættes op.", medicine: ["metoprolol"], refused: false },
    { source: "Tbl. metoprolol øges.", plain: "Metformin-tabletter sættes op.", medicine: ["metoprolol"], refused: true },
    { source: "Fucithalmic øjendråber x 2.", plain: "Du får Fucithalmic-øjendråber 2 gange om dagen.", medicine: ["Fucithalmic øjendråber"], refused: false },
    { source: "Fortsætter suppl. PN.", plain: "Du fortsætter med suppl. PN.", medicine: ["suppl. PN"], refused: false },
    { source: "Skyllet med NaCl.", plain: "Skyllet med saltvand.", medicine: ["NaCl"], standIns: { NaCl: ["saltvand"] }, refused: false },
    { source: "2 l ilt.", plain: "Iltmætning, 2 l warfarin.", medicine: ["ilt"], refused: true },
  ],
  check(_source, plain, { medicine, standIns = {} }: GuardContext) {
    const lower = plain.toLocaleLowerCase("da");
    return medicine.some((name) => !patternOf(name).test(lower) && !(standIns[name] ?? []).some((other) => lower.includes(other.toLocaleLowerCase("da")))) ? "the name of a medicine is lost or changed" : null;
  },
};

/** What the medicine is given as is no part of its name. */
const form = /\s*-?(?:vagitori\p{L}*|tablet\p{L}*|creme|(?:øjen|øre|næse)?(?:salve|dråber)|kur|kuren)$/u;

/** The name itself or the start of a word made of it ("metoprolol-tabletter"); a short one only with an ending ("ilten", not "iltmætning"). */
function patternOf(name: string): RegExp {
  const lower = name.toLocaleLowerCase("da").replace(form, "");
  const parts = lower.split(/\s+/u).map((part) => (part.length < 5 ? `${escapeRegExp(part)}(?:en|et|s|ens|ets)?(?![\\p{L}])` : `(?:${escapeRegExp(part)}|${escapeRegExp(part.slice(0, -1))}(?=[\\s-]))`));
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("[\\s-]+")}`, "u");
}
