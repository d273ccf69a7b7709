import type { GuardRule } from "./guard-rule.ts";

/** Something that was ordered or sent, and when it comes: the comma between them leaves the thing out. */
const ordered = /(?<!\p{L})(?:bestilt|bestilles|rekvireret|sendt|afsendt|søgt|bevilget|bevilliget|efterspurgt)(?:(?! pt)[^.,;])*, (?:og )?(?:kommer|kom|ankommer|leveres)(?!\p{L})/iu;
const reader = /[.,] *(?:og )?du (?:kommer|kom|ankommer|leveres|bliver leveret)(?!\p{L})/iu;
/** "Tid bestilt, kommer i morgen": that is the patient. */
const appointment = /(?<!\p{L})(?:tid|tider|kontrol|ktr|scanning|undersøgelse|blodprøver?|blodpr|MR|CT|UL|EKG|røntgen|rtg|taxa|taxi|kørsel|transport)(?!\p{L})/iu;

/** "Madras er bestilt, kommer i morgen": what was ordered comes, and not the reader. */
export const thingArrives: GuardRule = {
  name: "thing-arrives",
  examples: [
    { source: "Madras er bestilt, kommer i morgen.", plain: "Madras er bestilt. Du kommer i morgen.", refused: true },
    { source: "Madras er bestilt, kommer i morgen.", plain: "Madras er bestilt, kommer i morgen.", refused: false },
    { source: "Tid bestilt, kommer i morgen.", plain: "Tid er bestilt. Du kommer i morgen.", refused: false },
  ],
  check: (source, plain) => (reader.test(plain) && ordered.test(source) && !appointment.test(source) ? "what was ordered comes, and not the reader" : null),
};
