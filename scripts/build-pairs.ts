/**
 * Converts training/pairs/*.tsv for training: training/.work/pairs.jsonl, and the list of pairs set aside, training/held-out.txt.
 * usage: npm run build:pairs [-- --lexical]     --lexical: count anew which concepts are words, not slots
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { FRAME_WORDS } from "../lib/slots/frame-words.ts";
import { convertPair, type ConvertedPair } from "./pairs/convert-pairs.ts";
import { lexicalConcepts, lexicalModule } from "./pairs/lexical-concepts.ts";
import { openGlossaryFile } from "./pairs/open-glossary-file.ts";
import { pairFiles, readPairs } from "./pairs/read-pairs.ts";
import { sequenceTable } from "./pairs/sequence-table.ts";
import { trainingRow } from "./pairs/training-row.ts";
import { wordLicences } from "./pairs/word-licences.ts";

const glossary = openGlossaryFile();
const read = pairFiles().flatMap(readPairs).filter(({ source, target }) => source !== "" && target !== "");
const once = [...new Map(read.map((pair) => [pair.source, pair])).values()];
const convertAll = () => once.map((pair) => convertPair(pair, glossary));

if (process.argv.includes("--lexical")) {
  const found = lexicalConcepts(once.map((pair) => convertPair(pair, glossary, new Set())));
  writeFileSync("lib/slots/lexical-concepts.ts", lexicalModule(found));
  console.log(`lib/slots/lexical-concepts.ts: ${found.length} concepts`);
} else {
  const pairs = convertAll();
  const rows = pairs.map(trainingRow);
  mkdirSync("training/.work", { recursive: true });
  writeFileSync("training/.work/pairs.jsonl", rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  writeFileSync("training/.work/frame.json", JSON.stringify([...FRAME_WORDS]));
  writeFileSync("training/.work/licences.json", JSON.stringify(wordLicences(pairs)));
  writeFileSync("training/.work/sequences.bin", sequenceTable(rows));
  writeFileSync("training/held-out.txt", heldOutList(pairs));
  const lined = pairs.filter(({ missing }) => missing.length === 0).length;
  console.log(`${pairs.length} pairs, ${lined} lined up, ${rows.filter(({ usable }) => usable).length} usable for training, ${pairs.filter(({ heldOut }) => heldOut).length} set aside`);
}

function heldOutList(pairs: readonly ConvertedPair[]): string {
  return pairs.filter(({ heldOut }) => heldOut).map(({ pair }) => `${pair.genre}\t${pair.source}\n`).join("");
}
