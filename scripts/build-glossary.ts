/**
 * Compiles lib/glossary/entries/*.yaml into lib/glossary/compiled/glossary.json.
 * usage: npm run build:glossary
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseEverydayWords } from "../lib/text/readability.ts";
import { compileGlossary } from "./glossary/compile-glossary.ts";
import { readSenses } from "./glossary/read-senses.ts";
import { readTopic, topicFiles } from "./glossary/read-topics.ts";
import { isReadable } from "./glossary/is-readable.ts";
import { readWordParts } from "./glossary/read-word-parts.ts";

const target = "lib/glossary/compiled/glossary.json";
const everydayText = readFileSync("lib/text/data/everyday-words.tsv", "utf8");
const topics = topicFiles().map((file) => readTopic(file));
const all = topics.flatMap((topic) => topic.entries);
const entries = all.filter(isReadable);
const compiled = compileGlossary({
  entries, senses: readSenses(), parts: readWordParts(), everyday: parseEverydayWords(everydayText), everydayText,
});
mkdirSync("lib/glossary/compiled", { recursive: true });
const json = JSON.stringify(compiled);
writeFileSync(target, json);
const faults = topics.flatMap((topic) => topic.faults);
console.log(`${target}: ${entries.length} concepts, ${compiled.readings.length} stems, ${Math.round(json.length / 1024)} kB`);
const left = faults.length + all.length - entries.length;
if (left > 0) console.log(`${left} entries left out; run npm run check:glossary`);
