/** Checks the sentence pairs and tells the writer what to mend. */
import { readFileSync } from "node:fs";
import { parseEverydayWords } from "../lib/text/readability.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { pairFaults } from "./pairs/pair-faults.ts";
import { pairFiles, readPairs } from "./pairs/read-pairs.ts";

const USAGE = "usage: npm run check:pairs [-- FILE…]      (no file: all of training/pairs)";

await runCommandLine({ name: "check:pairs", usage: USAGE, mostNames: Infinity }, async (_, files) => {
  const everyday = parseEverydayWords(readFileSync("lib/text/data/everyday-words.tsv", "utf8"));
  const pairs = (files.length > 0 ? files : pairFiles()).flatMap(readPairs);
  let faults = 0;
  const seen = new Map<string, string>();
  for (const pair of pairs) {
    const place = `${pair.file}:${pair.line}`;
    const twin = seen.get(pair.source);
    const messages = [...pairFaults(pair, everyday), ...(twin ? [`the same clinical sentence stands in ${twin}`] : [])];
    seen.set(pair.source, place);
    for (const message of messages) console.log(`${place} ${message}`);
    faults += messages.length;
  }
  console.log(`${pairs.length} pairs, ${faults} faults`);
  return faults > 0 ? 1 : 0;
});
