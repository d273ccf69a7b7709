import { createHash } from "node:crypto";
import { sequenceHash, sequencesOf } from "../../lib/model/authored-sequences.ts";
import type { TrainingRow } from "./training-row.ts";

/** As in training/train.py: one pair in twenty only validates, by the sentence itself. */
const VALIDATION = 0.05;

/** Does a pair validate the training? The threshold is chosen on these, so nothing may be learnt from them. */
function isForValidation(source: string): boolean {
  return createHash("sha256").update(`validation ${source}`).digest().readUInt32BE(0) / 2 ** 32 < VALIDATION;
}

/** The table that `openAuthoredSequences` reads, from the plain sides of all pairs that are trained on. */
export function sequenceTable(rows: readonly TrainingRow[]): Uint8Array {
  const learnt = rows.filter(({ text, usable, heldOut }) => usable && !heldOut && !isForValidation(text));
  const hashes = new Set(learnt.flatMap(({ target }) => sequencesOf(target.map(({ w }) => ({ word: w }))).map(sequenceHash)));
  return new Uint8Array(Uint32Array.from(hashes).sort().buffer);
}
