import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Glossary } from "../../lib/glossary/glossary.ts";
import type { SentenceWriter } from "../../lib/rewrite/sentence-writer.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";

const EVAL = "../shared/eval";
const SETS = [["notes", "dev-notes.json"], ["senses", "dev-senses.json"], ["negation", "dev-negation.json"]] as const;
interface Case { readonly id: string; readonly text: string }

/** The shared gold sets, where they are at hand: the figures of their own score.mjs for each system. */
export async function scoreNotes(glossary: Glossary, systems: Readonly<Record<string, readonly SentenceWriter[]>>): Promise<string> {
  if (!existsSync(join(EVAL, "score.mjs"))) return "";
  const folder = mkdtempSync(join(tmpdir(), "klartekst-"));
  const lines: string[] = [];
  for (const [kind, file] of SETS) {
    const cases = JSON.parse(readFileSync(join(EVAL, file), "utf8")) as Case[];
    for (const [name, writers] of Object.entries(systems)) {
      const out = join(folder, `${kind}.jsonl`);
      const rows: string[] = [];
      for (const { id, text } of cases) rows.push(JSON.stringify({ id, ...await rewriteNote(text, { glossary, writers }) }));
      writeFileSync(out, `${rows.join("\n")}\n`);
      const said = spawnSync("node", [join(EVAL, "score.mjs"), kind, out, join(EVAL, file)], { encoding: "utf8" });
      lines.push(`| ${kind} | ${name} | \`${said.stdout.trim().split("\n").at(-1) ?? ""}\` |`);
    }
  }
  return `## The shared gold sets (seen while developing)\n\n| set | system | figures |\n| --- | --- | --- |\n${lines.join("\n")}`;
}
