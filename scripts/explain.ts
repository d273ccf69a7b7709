/**
 * Prints the everyday Danish version of a note, through the pipeline that the extension uses.
 * usage: npm run --silent explain -- [--json | --jsonl] [FILE]      (no file: standard input)
 *   --json   one note, with all detail
 *   --jsonl  one {"id","text","reader"?} a line in, one result a line out, in the same order; a line that is no
 *            such object gives {"id","error"} and the rest goes on. Exit status 1 if any line failed.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { explainLine } from "./explain/explain-line.ts";
import { openPipeline } from "./explain/open-pipeline.ts";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { json: { type: "boolean" }, jsonl: { type: "boolean" } }, allowPositionals: true });
  const input = readFileSync(positionals[0] ?? 0, "utf8");
  const rewrite = await openPipeline();
  if (values.jsonl) return explainLines(input, rewrite);
  const note = await rewrite(input, "patient");
  process.stdout.write(values.json ? `${JSON.stringify(note, null, 2)}\n` : `${note.plain}\n`);
  return 0;
}

async function explainLines(input: string, rewrite: Awaited<ReturnType<typeof openPipeline>>): Promise<number> {
  let failed = 0;
  for (const [index, line] of input.split("\n").entries()) {
    if (line.trim() === "") continue;
    const result = await explainLine(line, index + 1, rewrite);
    if ("error" in result) failed++;
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
  return failed > 0 ? 1 : 0;
}

main().then((status) => { process.exitCode = status; }, (error: unknown) => {
  console.error(`explain: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
