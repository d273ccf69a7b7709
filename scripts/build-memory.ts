/**
 * Compiles training/pairs/*.tsv into the phrase memory, lib/memory/compiled/memory.json. The pairs set aside stay out.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { compileMemory, isRecallable } from "./pairs/compile-memory.ts";
import { convertPair } from "./pairs/convert-pairs.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { openGlossaryFile } from "./compiled/open-glossary-file.ts";
import { pairFiles, readPairs } from "./pairs/read-pairs.ts";

const TARGET = "lib/memory/compiled/memory.json";

await runCommandLine({ name: "build:memory", usage: "usage: npm run build:memory      (after npm run build:glossary)" }, async () => {
  const glossary = openGlossaryFile();
  const pairs = pairFiles().flatMap(readPairs).map((pair) => convertPair(pair, glossary));
  const memory = compileMemory(pairs);
  const json = JSON.stringify(memory);
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, json);
  const aside = pairs.filter(({ heldOut }) => heldOut).length;
  console.log(`${TARGET}: ${Object.keys(memory.patterns).length} patterns of ${pairs.filter(isRecallable).length} pairs, ${Math.round(json.length / 1024)} kB; ${aside} pairs set aside`);
});
