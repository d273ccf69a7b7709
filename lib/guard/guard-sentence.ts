import { adjectiveNotHad } from "./adjective-not-had.ts";
import { bansNotFindings } from "./bans-not-findings.ts";
import { childNotYou } from "./child-not-you.ts";
import { givenOnlyMedicine } from "./given-only-medicine.ts";
import type { GuardContext, GuardRule } from "./guard-rule.ts";
import { meantWithItsVerb } from "./meant-with-its-verb.ts";
import { levelNotDose } from "./level-not-dose.ts";
import { medicineOut } from "./medicine-out.ts";
import { negationsInPlace } from "./negations-in-place.ts";
import { noNewWord } from "./no-new-word.ts";
import { noRepeats } from "./no-repeats.ts";
import { nothingLost } from "./nothing-lost.ts";
import { oneAnswerForAll } from "./one-answer-for-all.ts";
import { deniedDenialKept } from "./denied-denial-kept.ts";
import { doseNotYou } from "./dose-not-you.ts";
import { complaintKept } from "./complaint-kept.ts";
import { othersDoing } from "./others-doing.ts";
import { riskNotStated } from "./risk-not-stated.ts";
import { sameDoubt } from "./same-doubt.ts";
import { sameFrequency } from "./same-frequency.ts";
import { sameMedicine } from "./same-medicine.ts";
import { sameNegations } from "./same-negations.ts";
import { sameNumbers } from "./same-numbers.ts";
import { samePerson } from "./same-person.ts";
import { sameSides } from "./same-sides.ts";
import { sameSigns } from "./same-signs.ts";
import { sameTime } from "./same-time.ts";
import { sameUnits } from "./same-units.ts";
import { testNotMissing } from "./test-not-missing.ts";
import { stateNotHad } from "./state-not-had.ts";
import { thingArrives } from "./thing-arrives.ts";
import { verbAfterYou } from "./verb-after-you.ts";
import { watchedByStaff } from "./watched-by-staff.ts";

/** What must be the same in the note's sentence and in the plain one, whoever wrote it. */
export const GUARD_RULES: readonly GuardRule[] = [
  sameNumbers, sameFrequency, sameSigns, sameUnits, sameSides, sameNegations, deniedDenialKept, negationsInPlace, meantWithItsVerb, sameDoubt, riskNotStated, samePerson, complaintKept, othersDoing, thingArrives, watchedByStaff, medicineOut, levelNotDose, testNotMissing, adjectiveNotHad, stateNotHad, childNotYou, doseNotYou, bansNotFindings, sameTime, sameMedicine, givenOnlyMedicine, noNewWord, noRepeats, verbAfterYou, oneAnswerForAll, nothingLost,
];

/** Why a plain sentence may not be shown, or null when every fact is in place. */
export function guardSentence(source: string, plain: string, context: GuardContext): string | null {
  const [note, said] = [spellOut(source), spellOut(plain)];
  for (const rule of GUARD_RULES) {
    const reason = rule.check(note, said, context);
    if (reason) return `${rule.name}: ${reason}`;
  }
  return null;
}

/** "ortopnø ÷" and "…: nej" deny as "ikke" does, "+/÷" is a pair of answers, "÷ 4 kg" a minus; "118 U/mL" are units, "2 cm u. kurvaturen" is under it; "VRE el. CPE" is one or the other, "4 u." are weeks, where no noun follows that one can be without. */
function spellOut(text: string): string {
  return text
    .replace(/(?<=\p{L}{2,} )el\.(?= \p{L})/gu, "eller").replace(/(?<!\p{L})tidl\.?(?= (?:om \d|i uge|dag \d))/giu, "tidligst").replace(/(?<=(?:afføring|flatus|vandladning|diurese|søvn)\s?)÷\s?(?=\d)/giu, "ikke i ").replace(/÷\s?(?=\d)/gu, "minus ").replace(/(?<![/+])÷|: nej(?!\p{L})/gu, " ikke").replace(/(?<=\d\s?)U(?=\/)/gu, "E")
    .replace(/(?<=\d ?(?:cm|fb|fingre|finger|tværfingre|tværfinger|fingerbredder) )u\.?(?= (?:(?:hø|ve|højre|venstre)\.? )?(?:kurvatur|costa|ribben|navl|umbil))/giu, "under")
    .replace(/(?<=\d )u\.?(?=\s*(?:[,;)]|$|(?:m\.|med|efter|igen|fra|til|mhp|hos|postop|siden|i|og|hvis|v\.|ved) ))/gu, "uger");
}
