import type { GuardRule } from "./guard-rule.ts";

/** The name of every medicine stands in the plain sentence to the letter. */
export const sameMedicine: GuardRule = {
  name: "same-medicine",
  examples: [
    { source: "Tbl. metoprolol øges.", plain: "Metoprolol-tabletter sættes op.", medicine: ["metoprolol"], refused: false },
    { source: "Tbl. metoprolol øges.", plain: "Metformin-tabletter sættes op.", medicine: ["metoprolol"], refused: true },
  ],
  check(_source, plain, { medicine }) {
    const lower = plain.toLocaleLowerCase("da");
    return medicine.some((name) => !lower.includes(name.toLocaleLowerCase("da"))) ? "the name of a medicine is lost or changed" : null;
  },
};
