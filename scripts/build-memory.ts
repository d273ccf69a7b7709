/**
 * Compiles training/pairs/*.tsv into the phrase memory, lib/memory/compiled/memory.json. The pairs set aside stay out.
 * usage: npm run build:memory      (after npm run build:glossary)
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { compileMemory, isRecallable } from "./pairs/compile-memory.ts";
import { convertPair } from "./pairs/convert-pairs.ts";
import { openGlossaryFile } from "./pairs/open-glossary-file.ts";
import { pairFiles, readPairs } from "./pairs/read-pairs.ts";

const target = "lib/memory/compiled/memory.json";
const glossary = openGlossaryFile();
const pairs = pairFiles().flatMap(readPairs).map((pair) => convertPair(pair, glossary));
const memory = compileMemory(pairs);
mkdirSync("lib/memory/compiled", { recursive: true });
const json = JSON.stringify(memory);
writeFileSync(target, json);
console.log(`${target}: ${Object.keys(memory.patterns).length} patterns of ${pairs.filter(isRecallable).length} pairs, ${Math.round(json.length / 1024)} kB; ${pairs.filter(({ heldOut }) => heldOut).length} pairs set aside`);
