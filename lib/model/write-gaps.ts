import { Tensor } from "@xenova/transformers";
import type { EditorScores } from "./editor-network.ts";

/** Some gaps after a step: the phrase chosen in each, how sure that is, and the gap's state. */
type Step = Record<"phrase" | "sure" | "state", Tensor>;

/** No phrase from here on, and the phrase that the model doesn't know: nobody asks for what comes after either. */
const LAST_PHRASES = 1;

/**
 * The phrases of every gap, step after step. Most gaps are ended by the first step; only the others are asked on.
 * @param go one step further in some gaps.
 */
export async function writeGaps(begun: Step, steps: number, go: (gaps: Record<"state" | "phrase", Tensor>) => Promise<Record<"next_phrase" | "sure" | "next_state", Tensor>>): Promise<Pick<EditorScores, "phrases" | "sure">> {
  const count = begun.phrase.dims.at(-1) ?? 0;
  const written = { phrases: Array.from({ length: count * steps }, () => 0), sure: new Float32Array(count * steps) };
  let places = Array.from({ length: count }, (_, place) => place);
  let step = begun;
  for (let at = 0; at < steps; at++) {
    const phrases = Array.from(step.phrase.data as BigInt64Array, Number);
    places.forEach((place, i) => {
      written.phrases[place * steps + at] = phrases[i] ?? 0;
      written.sure[place * steps + at] = (step.sure.data as Float32Array)[i] ?? 0;
    });
    const open = phrases.flatMap((phrase, i) => (phrase > LAST_PHRASES ? [i] : []));
    if (open.length === 0 || at + 1 === steps) break;
    const { next_phrase: phrase, sure, next_state: state } = await go({ state: rowsOf(step.state, open), phrase: new Tensor("int64", BigInt64Array.from(open, (i) => BigInt(phrases[i] ?? 0)), [1, open.length]) });
    places = open.map((i) => places[i] ?? 0);
    step = { phrase, sure, state };
  }
  return written;
}

function rowsOf(states: Tensor, rows: readonly number[]): Tensor {
  const size = states.dims.at(-1) ?? 0;
  const kept = new Float32Array(rows.length * size);
  rows.forEach((from, to) => kept.set((states.data as Float32Array).subarray(from * size, (from + 1) * size), to * size));
  return new Tensor("float32", kept, [1, rows.length, size]);
}
