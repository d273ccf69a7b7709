import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "tests/gold";

/** A note with what must be explained and kept, in the format of `tests/gold/*.json` (that of the shared gold sets). */
export interface GoldNote {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly terms: readonly { readonly source: string; readonly accept: readonly string[] }[];
  readonly facts: readonly (string | { readonly source: string; readonly accept: readonly string[] })[];
  readonly negated: readonly { readonly source: string; readonly finding: readonly string[]; readonly cue: readonly string[] }[];
}

/** All of our own gold notes, in the order of their files. */
export function goldNotes(): GoldNote[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json")).sort();
  return files.flatMap((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as GoldNote[]);
}
