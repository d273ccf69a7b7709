/**
 * Measures the guard: right pairs refused, corrupted ones caught; then generated sentences through the whole pipeline,
 * each second time with a writer that makes mistakes on purpose.
 * usage: npm run check:guard [-- --count 100000 --seed 1]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { memoryWriter } from "../lib/memory/memory-writer.ts";
import { openMemory, type CompiledMemory } from "../lib/memory/phrase-memory.ts";
import { evaluateGuard } from "./evaluate/evaluate-guard.ts";
import { guardTable } from "./evaluate/tables.ts";
import { carelessWriter } from "./guard/careless-writer.ts";
import { checkGenerated, type GeneratedFigures } from "./guard/check-generated.ts";
import { openGlossaryFile } from "./pairs/open-glossary-file.ts";
import { pairFiles, readPairs } from "./pairs/read-pairs.ts";

const { values } = parseArgs({ options: { count: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } } });
const SHOWN = 20;

async function main(): Promise<void> {
  const glossary = openGlossaryFile();
  const pairs = [...new Map(pairFiles().flatMap(readPairs).filter(({ target }) => target !== "").map((pair) => [pair.source, pair])).values()];
  console.log(guardTable(evaluateGuard(pairs, glossary)));
  const memory = memoryWriter(openMemory(JSON.parse(readFileSync("lib/memory/compiled/memory.json", "utf8")) as CompiledMemory));
  const half = Math.ceil(Number(values.count) / 2);
  const seed = Number(values.seed);
  report("glossary and memory", await checkGenerated(glossary, [memory], { count: half, seed }, progress));
  report("with a careless writer on top", await checkGenerated(glossary, [carelessWriter(), memory], { count: half, seed: seed + half }, progress));
}

function progress(done: number): void {
  process.stderr.write(`\r${done} sentences`);
}

function report(title: string, { sentences, facts, by, withheld, violations }: GeneratedFigures): void {
  console.log(`\n${title}: ${sentences} sentences with ${facts} facts, ${withheld} with a version withheld, ${violations.length} with a fact broken; written by ${JSON.stringify(by)}`);
  for (const { text, plain, broken } of violations.slice(0, SHOWN)) console.log(`  ${broken.join("; ")}\n    ${text}\n    ${plain}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
