import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const PAIRS_FOLDER = "training/pairs";

/** A clinical sentence and its plain rewrite, as written in `training/pairs/<genre>.tsv` (docs/writing-pairs.md). */
export interface Pair {
  readonly file: string;
  readonly line: number;
  readonly genre: string;
  readonly style: string;
  readonly source: string;
  /** With slots: "Du har [åndenød|dyspnø]." */
  readonly target: string;
}

const slot = /\[([^[\]|]*)\|([^[\]|]*)\]/gu;

/** The plain sentence as it reads, without the slots' marks. */
export function plainOf(target: string): string {
  return target.replace(slot, "$1");
}

/** Every slot of a target: the wording there and the words of the source it stands for. */
export function slotsOf(target: string): { wording: string; term: string }[] {
  return [...target.matchAll(slot)].map(([, wording = "", term = ""]) => ({ wording, term }));
}

/** The pair files, sorted. */
export function pairFiles(folder = PAIRS_FOLDER): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".tsv")).sort().map((name) => join(folder, name));
}

/** Reads one file; comments and empty lines are passed over. */
export function readPairs(file: string): Pair[] {
  return readFileSync(file, "utf8").split("\n").flatMap((text, index) => {
    if (text.trim() === "" || text.startsWith("#")) return [];
    const [style = "", source = "", target = ""] = text.split("\t");
    return [{ file, line: index + 1, genre: basename(file, ".tsv"), style, source, target }];
  });
}

/** The pairs of all files that have both sides; of pairs with the same clinical sentence the last. */
export function allPairs(): Pair[] {
  const whole = pairFiles().flatMap(readPairs).filter(({ source, target }) => source !== "" && target !== "");
  return [...new Map(whole.map((pair) => [pair.source, pair])).values()];
}
