/**
 * Measures the rewriting on the pairs set aside: glossary alone, with the phrase memory, with memory and model; and the guard.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { wholeNumber } from "./command-line/whole-number.ts";
import { openGlossaryFile } from "./compiled/open-glossary-file.ts";
import { openMemoryFile } from "./compiled/open-memory-file.ts";
import { openBundledModel } from "./evaluate/open-bundled-model.ts";
import { evaluateGuard } from "./evaluate/evaluate-guard.ts";
import { scoreGold } from "./evaluate/score-gold.ts";
import { scoreNotes } from "./evaluate/score-notes.ts";
import { scoreSenseSets } from "./evaluate/score-sense-sets.ts";
import { scorePairs } from "./evaluate/score-pairs.ts";
import { guardTable, layerTable, pairTable, worst } from "./evaluate/tables.ts";
import { isHeldOut } from "./pairs/convert-pairs.ts";
import { allPairs } from "./pairs/read-pairs.ts";

const QUALITY = "docs/quality.md";
const USAGE = `usage: npm run evaluate [-- --write] [--sample N]
  --write   put the figures into ${QUALITY}
  --sample  print N of the outputs`;
const OPTIONS = { write: { type: "boolean" }, sample: { type: "string", default: "0" } } as const;

await runCommandLine({ name: "evaluate", usage: USAGE, options: OPTIONS }, async (values) => {
  const sampled = wholeNumber("sample", values.sample);
  const glossary = openGlossaryFile();
  const memory = openMemoryFile();
  const model = await openBundledModel();
  const all = allPairs();
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
  sample(systems.model.map(({ pair, plain, reference, by }) => `${by.join()} | ${pair.source}\n   ${plain}\n   [${reference}]`), sampled);
  if (values.write) writeReport(report);
  await model?.close();
});

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
