import type { GuardRule } from "./guard-rule.ts";

const taken = /(?<!\p{L})du (?:får|fik|skal have) (?![^.,]*(?:trukket|taget|fjernet|opereret|skåret|hældt|leveret|bragt|deles))[^.,]* ud(?=[.,]|$)/iu;

/** "Medicinsanering: simvastatin ud": it is stopped, and nobody gets it. */
export const medicineOut: GuardRule = {
  name: "medicine-out",
  examples: [
    { source: "Simvastatin og zopiclon ud.", plain: "Du får simvastatin og zopiclon ud.", medicine: ["Simvastatin", "zopiclon"], refused: true },
    { source: "Simvastatin ud.", plain: "Simvastatin ud.", medicine: ["Simvastatin"], refused: false },
  ],
  check: (_source, plain, { medicine }) => (medicine.length > 0 && taken.test(plain) ? "what is stopped is told as taken" : null),
};
