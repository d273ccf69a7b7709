/**
 * Scores lib/glossary/senses.yaml on sentences with an ambiguous form and its right sense.
 * usage: npm run --silent score:senses -- [FILE…] [--verbose]      (no file: tests/senses/dev.json)
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { builtInGlossary } from "../tests/support/built-in-glossary.ts";
import { scoreSenses, type SenseCase } from "./glossary/score-senses.ts";

const { values, positionals } = parseArgs({ options: { verbose: { type: "boolean" } }, allowPositionals: true });
for (const file of positionals.length > 0 ? positionals : ["tests/senses/dev.json"]) {
  const cases = JSON.parse(readFileSync(file, "utf8")) as SenseCase[];
  const { right, wrong, silent } = scoreSenses(cases, builtInGlossary());
  const share = (list: readonly unknown[]) => `${list.length} (${((100 * list.length) / cases.length).toFixed(1)} %)`;
  if (values.verbose) {
    for (const { item, got } of [...wrong, ...silent]) console.log(`${got} instead of ${item.sense}: [${item.target}] ${item.text}`);
  }
  console.log(`${file}: ${cases.length} cases, right ${share(right)}, wrong ${share(wrong)}, silent ${share(silent)}`);
}
