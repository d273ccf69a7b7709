import { existsSync, readFileSync } from "node:fs";
import { Advice } from "../command-line/advice.ts";
import type { TrainingRow } from "./training-row.ts";

/**
 * The rows of a file in training/.work.
 * @throws Advice when it has not been made yet.
 */
export function readRows<Row>(name: string, madeBy: string): Row[] {
  const file = `training/.work/${name}`;
  if (!existsSync(file)) throw new Advice(`${file} is not there yet; it is made by: ${madeBy}`);
  return readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);
}

/** The pairs that training only validates on. */
export function validationRows(): TrainingRow[] {
  return readRows<TrainingRow>("pairs.jsonl", "npm run build:pairs").filter(({ usable, heldOut, validates }) => usable && !heldOut && validates);
}
