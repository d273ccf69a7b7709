/** Scores lib/glossary/senses.yaml on sentences with an ambiguous form and its right sense. */
import { readFileSync } from "node:fs";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { openGlossaryFile } from "./compiled/open-glossary-file.ts";
import { scoreSenses, type SenseCase } from "./glossary/score-senses.ts";

const USAGE = `usage: npm run --silent score:senses -- [FILE…] [--verbose]      (no file: tests/senses/dev.json)
  --verbose  each case that is not right`;

await runCommandLine({ name: "score:senses", usage: USAGE, options: { verbose: { type: "boolean" } }, mostNames: Infinity }, async ({ verbose }, files) => {
  const glossary = openGlossaryFile();
  for (const file of files.length > 0 ? files : ["tests/senses/dev.json"]) {
    const cases = JSON.parse(readFileSync(file, "utf8")) as SenseCase[];
    const { right, wrong, silent } = scoreSenses(cases, glossary);
    const share = (list: readonly unknown[]) => `${list.length} (${((100 * list.length) / cases.length).toFixed(1)} %)`;
    for (const { item, got } of verbose ? [...wrong, ...silent] : []) console.log(`${got} instead of ${item.sense}: [${item.target}] ${item.text}`);
    console.log(`${file}: ${cases.length} cases, right ${share(right)}, wrong ${share(wrong)}, silent ${share(silent)}`);
  }
});
