/** Checks the glossary and tells the writer what to mend. */
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { openGlossary } from "../lib/glossary/compiled-glossary.ts";
import { validateEntry } from "../lib/glossary/validate-entry.ts";
import { parseEverydayWords } from "../lib/text/readability.ts";
import { Advice } from "./command-line/advice.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { compileGlossary } from "./glossary/compile-glossary.ts";
import { duplicateForms } from "./glossary/duplicate-forms.ts";
import { exampleFaults } from "./glossary/example-faults.ts";
import { isReadable } from "./glossary/is-readable.ts";
import { missingBroader } from "./glossary/missing-broader.ts";
import { readSenses } from "./glossary/read-senses.ts";
import { readTopic, topicFiles, type Fault, type PlacedEntry } from "./glossary/read-topics.ts";
import { readWordParts } from "./glossary/read-word-parts.ts";

const USAGE = "usage: npm run check:glossary [-- FILE…]      (no file: all of lib/glossary/entries)";

await runCommandLine({ name: "check:glossary", usage: USAGE, mostNames: Infinity }, async (_, names) => {
  const files = topicFiles();
  const asked = names.map((name) => relative("", resolve(name)));
  const unknown = asked.filter((file) => !files.includes(file));
  if (unknown.length > 0) throw new Advice(`no topic of the glossary: ${unknown.join(", ")}`);
  const topics = files.map(readTopic);
  const entries = topics.flatMap((topic) => topic.entries);
  const faults = [...topics.flatMap((topic) => topic.faults), ...entryFaults(entries)];
  const shown = faults.filter((fault) => asked.length === 0 || asked.includes(fault.file));
  for (const { file, line, message } of shown) console.log(`${file}:${line} ${message}`);
  const abbreviations = new Set(entries.flatMap(({ entry }) => entry.abbr.map((form) => form.toLowerCase())));
  console.log(`${entries.length} concepts, ${abbreviations.size} abbreviations, ${shown.length} faults`);
  return shown.length > 0 ? 1 : 0;
});

/** What is wrong with entries that fit the schema: each by itself, beside each other, and in their own examples. */
function entryFaults(entries: readonly PlacedEntry[]): Fault[] {
  const everyday = parseEverydayWords(readFileSync("lib/text/data/everyday-words.tsv", "utf8"));
  const readable = entries.filter(isReadable);
  const glossary = openGlossary(compileGlossary({ entries: readable, senses: readSenses(), parts: readWordParts(), everyday, everydayText: "" }));
  return [
    ...entries.flatMap(({ entry, file, line }) => validateEntry(entry, everyday).map((message) => ({ file, line, message: `${entry.id}: ${message}` }))),
    ...missingBroader(entries),
    ...duplicateForms(entries),
    ...exampleFaults(readable, glossary),
  ];
}
