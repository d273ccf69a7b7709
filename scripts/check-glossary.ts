/**
 * Checks the glossary and tells the writer what to mend.
 * usage: npm run check:glossary [-- FILE…]   (no file: all of them)
 */
import { readFileSync } from "node:fs";
import { validateEntry } from "../lib/glossary/validate-entry.ts";
import { parseEverydayWords } from "../lib/text/readability.ts";
import { openGlossary } from "../lib/glossary/compiled-glossary.ts";
import { compileGlossary } from "./glossary/compile-glossary.ts";
import { exampleFaults } from "./glossary/example-faults.ts";
import { isReadable } from "./glossary/is-readable.ts";
import { readSenses } from "./glossary/read-senses.ts";
import { readWordParts } from "./glossary/read-word-parts.ts";
import { duplicateForms } from "./glossary/duplicate-forms.ts";
import { readTopic, topicFiles, type Fault, type PlacedEntry } from "./glossary/read-topics.ts";

const asked = new Set(process.argv.slice(2));
const everyday = parseEverydayWords(readFileSync("lib/text/data/everyday-words.tsv", "utf8"));
const topics = topicFiles().map(readTopic);
const entries: PlacedEntry[] = topics.flatMap((topic) => topic.entries);
const faults: Fault[] = [
  ...topics.flatMap((topic) => topic.faults),
  ...entries.flatMap(({ entry, file, line }) => validateEntry(entry, everyday).map((message) => ({ file, line, message: `${entry.id}: ${message}` }))),
  ...missingBroader(entries),
  ...duplicateForms(entries),
];
const readable = entries.filter(isReadable);
const glossary = openGlossary(compileGlossary({ entries: readable, senses: readSenses(), parts: readWordParts(), everyday, everydayText: "" }));
faults.push(...exampleFaults(readable, glossary));
const shown = faults.filter((fault) => asked.size === 0 || asked.has(fault.file));
for (const { file, line, message } of shown) console.log(`${file}:${line} ${message}`);
const abbreviations = new Set(entries.flatMap(({ entry }) => entry.abbr.map((form) => form.toLowerCase())));
console.log(`${entries.length} concepts, ${abbreviations.size} abbreviations, ${shown.length} faults`);
process.exitCode = shown.length > 0 ? 1 : 0;

function missingBroader(all: readonly PlacedEntry[]): Fault[] {
  const ids = new Set(all.map(({ entry }) => entry.id));
  return all
    .filter(({ entry }) => entry.broader !== undefined && !ids.has(entry.broader))
    .map(({ entry, file, line }) => ({ file, line, message: `${entry.id}: broader "${entry.broader}" is not an id in the glossary; use one that is, or leave it out` }));
}
