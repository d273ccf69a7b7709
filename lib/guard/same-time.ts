import type { GuardRule } from "./guard-rule.ts";

const past = /(?<![\p{L}])(?:tidl|tidligere|forhenværende|ophørt|eks-?(?:ryger|storryger|rygere)|seponeret|sep)(?![\p{L}])/iu;
const plainPast = /(?<![\p{L}])(?:tidligere|før|havde|haft|har haft|holdt op|stoppe\p{L}*|ophør\p{L}*|fik|blev|var|fået|gammel\p{L}*|eks-?\p{L}*ryger\p{L}*|engang|slut)(?![\p{L}])/iu;
const stopped = /(?<![\p{L}])(?:sep|seponer\p{L}*|udtrapp\p{L}*|pauser\p{L}*|paus)(?![\p{L}])/iu;
const plainStopped = /stop|ophør|hold\p{L}* op|pause|trappe|udtrap|nedtrap|sep|slut|tages af/iu;

/** What was is not what is, and what was stopped is not taken. */
export const sameTime: GuardRule = {
  name: "same-time",
  examples: [
    { source: "Tidl. apopleksi.", plain: "Du har tidligere haft en blodprop i hjernen.", refused: false },
    { source: "Tidl. apopleksi.", plain: "Du har en blodprop i hjernen.", refused: true },
    { source: "Gliclazid sep.", plain: "Du skal begynde på gliclazid.", refused: true },
  ],
  check(source, plain) {
    if (stopped.test(source) && !plainStopped.test(plain)) return "what was stopped reads as taken";
    return past.test(source) && !stopped.test(source) && !plainPast.test(plain) ? "what was reads as what is" : null;
  },
};
