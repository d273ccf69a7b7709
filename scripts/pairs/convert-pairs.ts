import { FAMILY } from "../../lib/danish/word-lists.ts";
import type { Glossary } from "../../lib/glossary/glossary.ts";
import { SearchedNote } from "../../lib/glossary/searched-note.ts";
import { analyseSentence } from "../../lib/rewrite/analyse-sentence.ts";
import { isBirthNote, type ThirdPerson } from "../../lib/rewrite/third-person.ts";
import { lineUp } from "../../lib/slots/plain-tokens.ts";
import type { PlainToken, SlotSentence } from "../../lib/slots/slot.ts";
import { toSlots } from "../../lib/slots/to-slots.ts";
import { lotOf } from "./lot-of.ts";
import { plainOf, type Pair } from "./read-pairs.ts";

/** A pair as words and slots. */
export interface ConvertedPair {
  readonly pair: Pair;
  readonly plain: string;
  readonly sentence: SlotSentence;
  readonly target: readonly PlainToken[];
  /** Slots of the source that the plain sentence does not mention as such. */
  readonly missing: readonly number[];
  readonly heldOut: boolean;
}

/** One pair in ten is set aside for the tests, by its clinical sentence: the choice stays as pairs are added. */
export function isHeldOut(source: string): boolean {
  return lotOf("klartekst-1", source) % 10 === 0;
}

/** A pair has no note around it: its "han" and "hun" are the patient where the author says "du" and names nobody else. */
function ofThePatient({ source, target }: Pair): ThirdPerson {
  const alone = /(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/iu.test(target) && !source.toLocaleLowerCase("da").split(/[^\p{L}]+/u).some((word) => FAMILY.has(word)) && !/(?<!\p{L})(?:han|hun|ham|hende|hans|hendes)(?!\p{L})/iu.test(target);
  return { isPatient: () => alone, motherIsPatient: isBirthNote(source), husbandIsMeant: false, toColleague: false };
}

/** Turns a pair into words and slots by the code that reads notes. */
export function convertPair(pair: Pair, glossary: Glossary, lexical?: ReadonlySet<string>): ConvertedPair {
  const { pieces } = analyseSentence(pair.source, { start: 0, end: pair.source.length }, { glossary, note: new SearchedNote(pair.source), title: pair.genre, hardest: 1, third: ofThePatient(pair) });
  const sentence = toSlots(pieces, lexical);
  const { tokens, missing } = lineUp(pair.target, sentence);
  return { pair, plain: plainOf(pair.target), sentence, target: tokens, missing, heldOut: isHeldOut(pair.source) };
}
