import type { GuardRule } from "./guard-rule.ts";

/** A plain sentence much shorter than the note's own has lost something. */
const LEAST_SHARE = 0.6;

export const nothingLost: GuardRule = {
  name: "nothing-lost",
  examples: [
    { source: "Ingen tegn på LE.", plain: "Der er ingen tegn på blodprop i lungen.", refused: false },
    { source: "Indlagt akut på grund af tiltagende dyspnø gennem 3 dage.", plain: "Du blev indlagt.", refused: true },
  ],
  check(source, plain) {
    return plain.trim().length < LEAST_SHARE * source.replace(/^[^:]{3,25}:\s/u, "").trim().length ? "something of length is lost" : null;
  },
};
