/**
 * Prints every sentence of our gold notes that the working tree says otherwise than a commit did: to be read before a
 * change of language or glossary is committed. Mending one sentence often makes another worse.
 */
import { changedSentences, type ChangedSentence } from "./compare/changed-sentences.ts";
import { outputsOfCommit } from "./compare/outputs-of-commit.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { goldNotes } from "./evaluate/gold-notes.ts";
import { openPipeline } from "./explain/open-pipeline.ts";

const USAGE = `usage: npm run --silent compare:notes [-- --with REVISION]
  --with  the commit to compare with (HEAD unless said otherwise). Run build:glossary and build:memory first if you
          changed entries or pairs.`;

await runCommandLine({ name: "compare:notes", usage: USAGE, options: { with: { type: "string", default: "HEAD" } } }, async (values) => {
  const notes = goldNotes();
  const before = outputsOfCommit(values.with, notes.map(({ id, text }) => ({ id, text })));
  const rewrite = await openPipeline();
  let sentences = 0;
  for (const { id, text } of notes) {
    const was = before.get(id);
    const changed = was ? changedSentences(text, was, await rewrite(text, "patient")) : [];
    sentences += changed.length;
    for (const change of changed) console.log(asRead(id, change));
  }
  console.log(`${sentences} sentences of ${notes.length} notes changed since ${values.with}`);
});

function asRead(id: string, { source, before, after }: ChangedSentence): string {
  return `${id}  ${source.replace(/\s+/gu, " ")}\n   was: ${before}\n   is:  ${after}\n`;
}
