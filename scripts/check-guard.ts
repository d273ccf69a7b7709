/**
 * Measures the guard: right pairs refused, corrupted ones caught; then generated sentences through the whole pipeline,
 * each second time with a writer that makes mistakes on purpose.
 */
import { runCommandLine } from "./command-line/run-command-line.ts";
import { wholeNumber } from "./command-line/whole-number.ts";
import { openGlossaryFile } from "./compiled/open-glossary-file.ts";
import { openMemoryFile } from "./compiled/open-memory-file.ts";
import { evaluateGuard } from "./evaluate/evaluate-guard.ts";
import { guardTable } from "./evaluate/tables.ts";
import { carelessWriter } from "./guard/careless-writer.ts";
import { checkGenerated, type GeneratedFigures } from "./guard/check-generated.ts";
import { allPairs } from "./pairs/read-pairs.ts";

const USAGE = `usage: npm run check:guard [-- --count 100000 --seed 1]
  --count  generated sentences
  --seed   the same seed gives the same sentences`;
const OPTIONS = { count: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } } as const;
const SHOWN = 20;

await runCommandLine({ name: "check:guard", usage: USAGE, options: OPTIONS }, async (values) => {
  const half = Math.ceil(wholeNumber("count", values.count) / 2);
  const seed = wholeNumber("seed", values.seed);
  const glossary = openGlossaryFile();
  const memory = openMemoryFile();
  console.log(guardTable(evaluateGuard(allPairs(), glossary)));
  report("glossary and memory", await checkGenerated(glossary, [memory], { count: half, seed }, progress));
  report("with a careless writer on top", await checkGenerated(glossary, [carelessWriter(), memory], { count: half, seed: seed + half }, progress));
});

function progress(done: number): void {
  process.stderr.write(`\r${done} sentences`);
}

function report(title: string, { sentences, facts, by, withheld, violations }: GeneratedFigures): void {
  console.log(`\n${title}: ${sentences} sentences with ${facts} facts, ${withheld} with a version withheld, ${violations.length} with a fact broken; written by ${JSON.stringify(by)}`);
  for (const { text, plain, broken } of violations.slice(0, SHOWN)) console.log(`  ${broken.join("; ")}\n    ${text}\n    ${plain}`);
}
