/** Converts training/pairs/*.tsv for training: training/.work/pairs.jsonl, and beside it what else training reads; and the list of pairs set aside, training/held-out.txt. */
import { mkdirSync, writeFileSync } from "node:fs";
import type { Glossary } from "../lib/glossary/glossary.ts";
import { FRAME_WORDS } from "../lib/slots/frame-words.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { openGlossaryFile } from "./compiled/open-glossary-file.ts";
import { readTopic, topicFiles } from "./glossary/read-topics.ts";
import { convertPair, type ConvertedPair } from "./pairs/convert-pairs.ts";
import { lexicalConcepts, lexicalModule } from "./pairs/lexical-concepts.ts";
import { allPairs } from "./pairs/read-pairs.ts";
import { sequenceTable } from "./pairs/sequence-table.ts";
import { trainingRow } from "./pairs/training-row.ts";
import { wordLicences } from "./pairs/word-licences.ts";

const USAGE = `usage: npm run build:pairs [-- --lexical]
  --lexical  count anew which concepts are words and not slots (lib/slots/lexical-concepts.ts), and convert nothing`;
const WORK = "training/.work";

await runCommandLine({ name: "build:pairs", usage: USAGE, options: { lexical: { type: "boolean" } } }, async ({ lexical }) => {
  const glossary = openGlossaryFile();
  if (lexical) countLexical(glossary);
  else convertAll(glossary);
});

function countLexical(glossary: Glossary): void {
  const found = lexicalConcepts(allPairs().map((pair) => convertPair(pair, glossary, new Set())));
  writeFileSync("lib/slots/lexical-concepts.ts", lexicalModule(found));
  console.log(`lib/slots/lexical-concepts.ts: ${found.length} concepts`);
}

function convertAll(glossary: Glossary): void {
  const pairs = allPairs().map((pair) => convertPair(pair, glossary));
  const rows = pairs.map(trainingRow);
  mkdirSync(WORK, { recursive: true });
  writeFileSync(`${WORK}/pairs.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  writeFileSync(`${WORK}/wordings.json`, JSON.stringify(wordings()));
  writeFileSync(`${WORK}/frame.json`, JSON.stringify([...FRAME_WORDS]));
  writeFileSync(`${WORK}/licences.json`, JSON.stringify(wordLicences(pairs)));
  writeFileSync(`${WORK}/sequences.bin`, sequenceTable(rows));
  writeFileSync("training/held-out.txt", heldOutList(pairs));
  const lined = pairs.filter(({ missing }) => missing.length === 0).length;
  console.log(`${pairs.length} pairs, ${lined} lined up, ${rows.filter(({ usable }) => usable).length} usable for training, ${pairs.filter(({ heldOut }) => heldOut).length} set aside`);
}

/** What the glossary says in everyday Danish: of every entry the explanation, the wording, and the sentence if it has one. */
function wordings(): (readonly [means: string, plain: string, says: string])[] {
  return topicFiles().flatMap((file) => readTopic(file).entries).map(({ entry }) => [entry.means, entry.plain, entry.says ?? ""]);
}

function heldOutList(pairs: readonly ConvertedPair[]): string {
  return pairs.filter(({ heldOut }) => heldOut).map(({ pair }) => `${pair.genre}\t${pair.source}\n`).join("");
}
