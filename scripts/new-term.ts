/** Starts a glossary entry. */
import { appendFileSync } from "node:fs";
import { basename } from "node:path";
import { Advice } from "./command-line/advice.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { newEntry } from "./glossary/new-entry.ts";
import { readTopic, topicFiles } from "./glossary/read-topics.ts";

const USAGE = 'usage: npm run new:term -- TOPIC "TERM"';

await runCommandLine({ name: "new:term", usage: USAGE, mostNames: 2 }, async (_, [topic, term]) => {
  if (!topic || !term) throw new Advice(USAGE);
  const files = topicFiles();
  const file = files.find((name) => basename(name) === `${topic}.yaml`);
  if (!file) throw new Advice(`no topic ${topic}. Topics: ${files.map((name) => basename(name, ".yaml")).join(", ")}`);
  const { id, yaml } = newEntry(term);
  for (const { entry, file: other, line } of files.flatMap((name) => readTopic(name).entries)) {
    const known = entry.id === id || [...entry.terms, ...entry.abbr].some((form) => form.toLowerCase() === term.toLowerCase());
    if (known) throw new Advice(`"${term}" stands in ${other}:${line} (${entry.id}) already`);
  }
  appendFileSync(file, yaml);
  console.log(`${file}: fill in "${id}", then run npm run check:glossary`);
});
