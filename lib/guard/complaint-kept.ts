import type { GuardRule } from "./guard-rule.ts";

/** What a patient complains of to the authorities, and not to the doctor: a stay, coercion, a decision, the staff. */
const COMPLAINT = /(?<!\p{L})klager over (?:\p{L}+ )?(?:\p{L}*indlæggelse\p{L}*|\p{L}*behandling(?:en|er)?|\p{L}*tvang\p{L}*|frihedsberøvelse\p{L}*|tilbageholdelse\p{L}*|\p{L}*fiksering\p{L}*|fastholdelse\p{L}*|personale\p{L}*|læge[nr]?|afgørelse\p{L}*|afslag\p{L}*|ventetid\p{L}*|forløbet)(?!\p{L})/iu;

/** "Pt. klager over indlæggelsen" is a complaint, and more than telling of it. */
export const complaintKept: GuardRule = {
  name: "complaint-kept",
  examples: [
    { source: "Pt. klager over indlæggelsen.", plain: "Du fortæller om indlæggelsen.", refused: true },
    { source: "Pt. klager over indlæggelsen.", plain: "Du klager over indlæggelsen.", refused: false },
    { source: "Pt. klager over smerter.", plain: "Du fortæller om smerter.", refused: false },
  ],
  check(source, plain) {
    return COMPLAINT.test(source) && !/(?<!\p{L})klag/iu.test(plain) ? "a complaint is lost" : null;
  },
};
