import { existsSync, readFileSync } from "node:fs";
import { isHeldOut } from "../../scripts/pairs/convert-pairs.ts";
import { pairFiles, readPairs, type Pair } from "../../scripts/pairs/read-pairs.ts";

export const WORK = "training/.work/candidates";

/** A sentence as the candidates read it. */
export interface CandidateSentence {
  readonly text: string;
  readonly source: readonly { readonly w: string; readonly slot: number | null; readonly written: string; readonly tight: boolean; readonly features?: readonly string[] }[];
}

/** What a candidate made of a sentence. */
export interface CandidateOutput {
  readonly text: string;
  readonly tokens: readonly { readonly w: string; readonly slot: number | null; readonly form?: string; readonly tight?: boolean }[];
  /** Places of the note's words that stand in the plain sentence; the first word is 1. */
  readonly stays: readonly number[];
  /** Did the candidate itself say that it does not know how? */
  readonly abstains: boolean;
  /** Did every slot stand once when nothing made it? */
  readonly slotsFree: boolean;
  readonly confidence: number;
  readonly milliseconds: number;
}

/** The pairs that no candidate was trained on, each clinical sentence once. */
export function heldOutPairs(): Pair[] {
  const whole = pairFiles().flatMap(readPairs).filter(({ source, target }) => source !== "" && target !== "" && isHeldOut(source));
  return [...new Map(whole.map((pair) => [pair.source, pair])).values()];
}

/** What a candidate made, by sentence; null where it was not run. */
export function readOutputs(name: string): Map<string, CandidateOutput> | null {
  const path = `${WORK}/${name}.jsonl`;
  if (!existsSync(path)) return null;
  const outputs = readFileSync(path, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as CandidateOutput);
  return new Map(outputs.map((output) => [output.text, output]));
}
