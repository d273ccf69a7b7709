/** Prints the everyday Danish version of a note, through the pipeline that the extension uses. */
import { Advice } from "./command-line/advice.ts";
import { readInput } from "./command-line/read-input.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { explainLine } from "./explain/explain-line.ts";
import { openPipeline, type Rewrite } from "./explain/open-pipeline.ts";

const USAGE = `usage: npm run --silent explain -- [--json | --jsonl] [FILE]      (no file: standard input)
  --json   one note, with all detail
  --jsonl  one {"id","text","reader"?} a line in, one result a line out, in the same order; a line that is no
           such object gives {"id","error"} and the rest goes on. Exit status 1 if any line failed.`;

await runCommandLine({ name: "explain", usage: USAGE, options: { json: { type: "boolean" }, jsonl: { type: "boolean" } }, mostNames: 1 }, async ({ json, jsonl }, [file]) => {
  if (json && jsonl) throw new Advice("--json is for one note, --jsonl for many: choose one");
  const input = readInput(file);
  const rewrite = await openPipeline();
  if (jsonl) return explainLines(input, rewrite);
  const note = await rewrite(input, "patient");
  process.stdout.write(json ? `${JSON.stringify(note, null, 2)}\n` : `${note.plain}\n`);
});

async function explainLines(input: string, rewrite: Rewrite): Promise<number> {
  let failed = 0;
  for (const [index, line] of input.split("\n").entries()) {
    if (line.trim() === "") continue;
    const result = await explainLine(line, index + 1, rewrite);
    if ("error" in result) failed++;
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
  return failed > 0 ? 1 : 0;
}
