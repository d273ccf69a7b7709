import { readsWrong } from "../slots/reads-wrong.ts";
import type { SlotSentence } from "../slots/slot.ts";
import { letsNothingShow } from "../slots/tells-what-was.ts";
import type { AuthoredSequences } from "./authored-sequences.ts";
import type { Edited } from "./editor.ts";

/** Every three words that no author joined make the model this much less sure; chosen on the validation pairs (scripts/calibrate-model.ts). */
const DOUBT = Math.exp(-2);

/**
 * An edited sentence with a confidence that counts how much of it no author ever wrote; null for what is no Danish or shows nothing.
 * @param source the note's sentence
 */
export function readableEdit(edited: Edited, sentence: SlotSentence, source: string, authored: AuthoredSequences): Edited | null {
  const { tokens, confidence } = edited;
  const { pairs, triples, calling } = authored.newIn(sentence, tokens);
  if (pairs > 0 || calling) return null;
  if (letsNothingShow(tokens, sentence.slots, source) || readsWrong(tokens, sentence.slots, source)) return null;
  return { tokens, confidence: confidence * DOUBT ** triples };
}
