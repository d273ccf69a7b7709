import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PlainNote } from "../../lib/plain-note.ts";
import { Advice } from "../command-line/advice.ts";

/** A note to explain, as a line of `explain --jsonl`. */
export interface NoteLine {
  readonly id: string;
  readonly text: string;
}

type Outputs = ReadonlyMap<string, PlainNote>;

const FOLDER = ".cache/compare";
/** More than the outputs of all gold notes with their detail. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * What another commit makes of the notes: through its own `explain`, in a checkout of its own that is taken away again.
 * The outputs are kept in `.cache/compare`, named after the commit.
 * @throws Advice where git doesn't know the commit.
 */
export function outputsOfCommit(revision: string, notes: readonly NoteLine[]): Outputs {
  const commit = hashOf(revision);
  const kept = join(FOLDER, `${commit}.jsonl`);
  const known = existsSync(kept) ? readOutputs(readFileSync(kept, "utf8")) : new Map<string, PlainNote>();
  if (notes.every(({ id }) => known.has(id))) return known;
  mkdirSync(FOLDER, { recursive: true });
  const lines = explainIn(checkout(commit), notes);
  writeFileSync(kept, lines);
  return readOutputs(lines);
}

function hashOf(revision: string): string {
  try {
    return execFileSync("git", ["rev-parse", "--verify", `${revision}^{commit}`], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    throw new Advice(`"${revision}" is no commit`);
  }
}

function checkout(commit: string): string {
  const folder = resolve(FOLDER, commit);
  rmSync(folder, { recursive: true, force: true });
  execFileSync("git", ["worktree", "prune"]);
  execFileSync("git", ["worktree", "add", "--quiet", "--detach", folder, commit]);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}

function explainIn(folder: string, notes: readonly NoteLine[]): string {
  const run = (script: string, ...more: string[]) =>
    execFileSync(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...more], { cwd: folder, encoding: "utf8", maxBuffer: MOST_BYTES, stdio: ["ignore", "pipe", "inherit"] });
  try {
    run("build-glossary");
    run("build-memory");
    writeFileSync(join(folder, "notes.jsonl"), notes.map((note) => JSON.stringify(note)).join("\n"));
    return run("explain", "--jsonl", "notes.jsonl");
  } finally {
    execFileSync("git", ["worktree", "remove", "--force", folder]);
  }
}

function readOutputs(lines: string): Outputs {
  const outputs = lines.split("\n").filter(Boolean).map((line) => JSON.parse(line) as PlainNote & { id: string });
  return new Map(outputs.map((output) => [output.id, output]));
}
