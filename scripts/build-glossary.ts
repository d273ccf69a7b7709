/**
 * Compiles lib/glossary/entries/*.yaml into lib/glossary/compiled/glossary.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseEverydayWords } from "../lib/text/readability.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { compileGlossary } from "./glossary/compile-glossary.ts";
import { readSenses } from "./glossary/read-senses.ts";
import { readTopic, topicFiles } from "./glossary/read-topics.ts";
import { isReadable } from "./glossary/is-readable.ts";
import { readWordParts } from "./glossary/read-word-parts.ts";

const TARGET = "lib/glossary/compiled/glossary.json";

await runCommandLine({ name: "build:glossary", usage: "usage: npm run build:glossary" }, async () => {
  const everydayText = readFileSync("lib/text/data/everyday-words.tsv", "utf8");
  const topics = topicFiles().map(readTopic);
  const all = topics.flatMap((topic) => topic.entries);
  const entries = all.filter(isReadable);
  const compiled = compileGlossary({
    entries, senses: readSenses(), parts: readWordParts(), everyday: parseEverydayWords(everydayText), everydayText,
  });
  // Nothing but ASCII: the file is decoded several times as fast, and no letter makes the parsed text twice as large.
  const json = JSON.stringify(compiled).replace(/[^\0-\x7f]/gu, escaped);
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, json);
  console.log(`${TARGET}: ${entries.length} concepts, ${compiled.readings.count} stems, ${Math.round(json.length / 1024)} kB`);
  const left = topics.flatMap((topic) => topic.faults).length + all.length - entries.length;
  if (left > 0) console.log(`${left} entries left out; run npm run check:glossary`);
});

/** As JSON writes a letter outside of ASCII; one beyond the first plane takes two. */
function escaped(letter: string): string {
  return letter.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
