import { answeredSign } from "./answered-sign.ts";
import { bareNoun, state, stateOnArrival } from "./bare.ts";
import type { ClauseRule } from "./clause.ts";
import { disproved } from "./disproved.ts";
import { describedPerson } from "./described-person.ts";
import { denied } from "./denied.ts";
import { earlier, known } from "./known-and-earlier.ts";
import { medicine } from "./medicine.ts";
import { dayAfter, later } from "./later.ts";
import { lookedFor } from "./looked-for.ts";
import { measuredPart } from "./measured-part.ts";
import { negated } from "./negated.ts";
import { ageFirst, familyFirst, neverHad, participleFirst, patientDone, verbFirst } from "./patient-subject.ts";
import { patientState } from "./patient-state.ts";
import { ownDoing, patientVerbless } from "./patient-verbless.ts";
import { planItem } from "./plan-item.ts";
import { staffFirst } from "./staff-first.ts";
import { invertedState } from "./inverted-state.ts";
import { howOneIs } from "./how-one-is.ts";
import { qualityFirst } from "./quality-first.ts";
import { subjectIs } from "./subject-is.ts";
import { subjectState } from "./subject-state.ts";
import { suspected } from "./suspected.ts";
import { testedFor } from "./tested-for.ts";
import { talkedAbout, thingDone } from "./thing-done.ts";
import { value } from "./value.ts";

/** The telegraphic shapes that are made into full clauses; the first that fits writes. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  staffFirst, invertedState, ageFirst, familyFirst, describedPerson, neverHad, patientDone, patientState, patientVerbless, denied, disproved, negated, suspected, testedFor, answeredSign, known, earlier, medicine, value, measuredPart, planItem, later, dayAfter, talkedAbout, thingDone, stateOnArrival, ownDoing, participleFirst, verbFirst, state, howOneIs, qualityFirst, subjectState, subjectIs, lookedFor, bareNoun,
];
