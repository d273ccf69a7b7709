/**
 * Starts a glossary entry.
 * usage: npm run new:term -- TOPIC "TERM"
 */
import { appendFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { ENTRIES_FOLDER, topicFiles } from "./glossary/read-topics.ts";

const [topic, term] = process.argv.slice(2);
if (!topic || !term) {
  console.error('usage: npm run new:term -- TOPIC "TERM"');
  process.exit(2);
}
const file = join(ENTRIES_FOLDER, `${topic}.yaml`);
if (!existsSync(file)) {
  console.error(`${file} is not there. Topics: ${topicFiles().map((name) => name.replace(/^.*\/|\.yaml$/gu, "")).join(", ")}`);
  process.exit(2);
}
const id = term.toLowerCase().replace(/ø/gu, "oe").replace(/æ/gu, "ae").replace(/å/gu, "aa").replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
appendFileSync(file, `  - id: ${id}
    terms: [${term}]
    class: disease            # docs/writing-entries.md, "Classes"
    plain: en …[-en, -er, -erne]
    means: …
    hard: 2
    use: [${term}.]
`);
console.log(`${file}: fill in "${id}", then run npm run check:glossary`);
