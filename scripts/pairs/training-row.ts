import { baseForm } from "../../lib/glossary/plain-wording.ts";
import { slotFeatures } from "../../lib/slots/slot-features.ts";
import type { PlainToken } from "../../lib/slots/slot.ts";
import type { ConvertedPair } from "./convert-pairs.ts";
import { isParticular } from "./is-particular.ts";
import { isDrawn } from "./lot-of.ts";

/** Of the pairs that are not set aside, this share only validates: the threshold is chosen on them, so nothing may be learnt from them. */
const VALIDATION = 0.05;

/** One token of a training row: the word, the number of its slot, the form in which it stands, and whether no space goes before it. */
export interface RowToken { readonly w: string; readonly slot: number | null; readonly form?: string; readonly tight?: boolean; readonly features?: readonly string[] }

/** A pair as training reads it. */
export interface TrainingRow {
  readonly genre: string;
  readonly style: string;
  readonly text: string;
  readonly plain: string;
  readonly source: readonly RowToken[];
  readonly target: readonly RowToken[];
  readonly heldOut: boolean;
  readonly validates: boolean;
  readonly usable: boolean;
}

/**
 * A pair as a training row. Slots that the author wrote out become the words of their wording; a number or side without a place
 * makes the pair useless, and so does what only its own terms can explain.
 */
export function trainingRow(converted: ConvertedPair): TrainingRow {
  const { pair, plain, sentence, target, missing, heldOut } = converted;
  const source = sentence.tokens.flatMap((token): RowToken[] => {
    const concept = token.slot === null ? null : sentence.slots[token.slot]?.piece.concept;
    if (token.slot === null || !missing.includes(token.slot) || !concept) return [{ w: token.word, slot: token.slot, ...(token.slot !== null && { features: slotFeatures(sentence.slots[token.slot]) }) }];
    return baseForm(concept.plain).split(" ").map((w) => ({ w: w.toLocaleLowerCase("da"), slot: null }));
  });
  const usable = !isParticular(converted) && missing.every((slot) => sentence.slots[slot]?.piece.concept != null && sentence.slots[slot]?.type !== "side");
  return { genre: pair.genre, style: pair.style, text: pair.source, plain, source, target: target.map(rowToken), heldOut, validates: isDrawn("validation", pair.source, VALIDATION), usable };
}

function rowToken(token: PlainToken): RowToken {
  if (token.slot !== null) return { w: token.word, slot: token.slot, form: token.form };
  return { w: token.word, slot: null, ...(token.tight && !/^[.,;:!?)]$/u.test(token.word) && { tight: true }) };
}
