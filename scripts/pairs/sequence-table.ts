import { sequenceHash, sequencesOf } from "../../lib/model/authored-sequences.ts";
import type { TrainingRow } from "./training-row.ts";

/** The table that `openAuthoredSequences` reads, from the plain sides of all pairs that are trained on. */
export function sequenceTable(rows: readonly TrainingRow[]): Uint8Array {
  const learnt = rows.filter(({ usable, heldOut, validates }) => usable && !heldOut && !validates);
  const hashes = new Set(learnt.flatMap(({ target }) => sequencesOf(target.map(({ w }) => ({ word: w }))).map(sequenceHash)));
  return new Uint8Array(Uint32Array.from(hashes).sort().buffer);
}
