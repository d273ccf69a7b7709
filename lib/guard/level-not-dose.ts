import type { GuardRule } from "./guard-rule.ts";

/** Medicine whose level in the blood is measured; a bare decimal behind it is that level. */
const level = /(?<!\p{L})du (?:får|fik|skal have) (?:lithium|litium|digoxin|theophyllin|teofyllin)(?: \([^)]*\))?,? \d,\d+(?=[.,;]?(?: (?!mg|mikrog|µg|ml|mmol ×|tbl|tablet)|$))/iu;

/** "Lithium 0,6" is how much is in the blood, and no dose. */
export const levelNotDose: GuardRule = {
  name: "level-not-dose",
  examples: [
    { source: "Lithium 0,6, tandkød ok.", plain: "Du får lithium 0,6, tandkød ok.", medicine: ["Lithium"], refused: true },
    { source: "Digoxin 0,25 mg dgl.", plain: "Du får digoxin 0,25 mg om dagen.", medicine: ["Digoxin"], refused: false },
    { source: "Lithium 0,6.", plain: "Lithium 0,6.", medicine: ["Lithium"], refused: false },
  ],
  check: (_source, plain) => (level.test(plain) ? "a level in the blood is told as a dose" : null),
};
