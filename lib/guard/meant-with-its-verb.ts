import type { GuardRule } from "./guard-rule.ts";

/** A verb of saying or thinking that ends its sentence: what is meant has been cut off from it. */
const cutOff = /(?<!\p{L})(?:mener|mente|synes|syntes|tror|troede|føler|oplever)(?: selv)?(?: ikke)?\. /iu;

/** "Pt. mener ikke, han er træt": without its verb and "ikke" the clause says the opposite. */
export const meantWithItsVerb: GuardRule = {
  name: "meant-with-its-verb",
  examples: [
    { source: "Pt. mener ikke, han er træt.", plain: "Du mener ikke. Du er træt.", refused: true },
    { source: "Pt. mener ikke, han er træt.", plain: "Du mener ikke, du er træt.", refused: false },
  ],
  check: (source, plain) => (cutOff.test(plain) && !cutOff.test(source) ? "what somebody means is cut off from the verb" : null),
};
