/**
 * Measures the rewriting on the pairs set aside: glossary alone, with the phrase memory, with memory and model; and the guard.
 * usage: npm run evaluate [-- --write] [--sample N]     --write puts the figures into docs/quality.md; --sample prints N outputs
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openMemory, type CompiledMemory } from "../lib/memory/phrase-memory.ts";
import { memoryWriter } from "../lib/memory/memory-writer.ts";
import { openBundledModel } from "./evaluate/open-bundled-model.ts";
import { evaluateGuard } from "./evaluate/evaluate-guard.ts";
import { scoreGold } from "./evaluate/score-gold.ts";
import { scoreNotes } from "./evaluate/score-notes.ts";
import { scoreSenseSets } from "./evaluate/score-sense-sets.ts";
import { scorePairs } from "./evaluate/score-pairs.ts";
import { guardTable, layerTable, pairTable, worst } from "./evaluate/tables.ts";
import { isHeldOut } from "./pairs/convert-pairs.ts";
import { openGlossaryFile } from "./pairs/open-glossary-file.ts";
import { pairFiles, readPairs } from "./pairs/read-pairs.ts";

const QUALITY = "docs/quality.md";
const { values } = parseArgs({ options: { write: { type: "boolean" }, sample: { type: "string", default: "0" } } });

async function main(): Promise<void> {
  const glossary = openGlossaryFile();
  const memory = memoryWriter(openMemory(JSON.parse(readFileSync("lib/memory/compiled/memory.json", "utf8")) as CompiledMemory));
  const model = await openBundledModel();
  const all = [...new Map(pairFiles().flatMap(readPairs).filter(({ target }) => target !== "").map((pair) => [pair.source, pair])).values()];
  const pairs = all.filter(({ source }) => isHeldOut(source));
  const withModel = model ? [memory, model] : [memory];
  const systems = { glossary: await scorePairs(pairs, glossary, []), memory: await scorePairs(pairs, glossary, [memory]), model: await scorePairs(pairs, glossary, withModel) };
  const parts = [
    `## ${pairs.length} pairs set aside\n\n${model ? "" : "No model is bundled: the last column is the memory's.\n\n"}${pairTable(systems)}`,
    `## Each layer against the glossary on the same sentences\n\n${layerTable(systems)}`,
    `## The guard\n\n${guardTable(evaluateGuard(all, glossary))}`,
    scoreSenseSets(glossary, model),
    scoreGold(glossary, [], "glossary alone"),
    scoreGold(glossary, withModel, "glossary, memory and model"),
    scoreNotes(glossary, { "glossary alone": [], "+ memory": [memory], "+ memory and model": withModel }),
    Promise.resolve(`## The twenty worst outputs of memory and model\n\nBy chrF against the author's own; several are right and only worded otherwise.\n\n${worst(systems.model, 20)}`),
  ];
  const report = (await Promise.all(parts)).filter((part) => part !== "").join("\n\n");
  console.log(report);
  sample(systems.model.map(({ pair, plain, reference, by }) => `${by.join()} | ${pair.source}\n   ${plain}\n   [${reference}]`), Number(values.sample));
  if (values.write) writeReport(report);
  await model?.close();
}

function sample(lines: readonly string[], count: number): void {
  const every = Math.max(1, Math.floor(lines.length / Math.max(1, count)));
  if (count > 0) console.log(lines.filter((_, i) => i % every === 0).join("\n"));
}

/** Puts the figures after the page's own text. */
function writeReport(report: string): void {
  const mark = "<!-- npm run evaluate -- --write: everything below is measured -->";
  const page = existsSync(QUALITY) ? readFileSync(QUALITY, "utf8") : "# How good the rewriting is\n\n";
  const own = page.includes(mark) ? page.slice(0, page.indexOf(mark)) : page;
  writeFileSync(QUALITY, `${own.trimEnd()}\n\n${mark}\n\n${report}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
