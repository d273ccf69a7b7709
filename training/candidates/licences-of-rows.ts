/**
 * The licences (scripts/pairs/word-licences.ts) of training rows: words that authors exchanged, and for what.
 * usage: npx tsx training/candidates/licences-of-rows.ts ROWS.jsonl OUT.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { isFrameWord } from "../../lib/slots/frame-words.ts";
import type { TrainingRow, RowToken } from "../../scripts/pairs/training-row.ts";
import { licencesFrom } from "../../scripts/pairs/word-licences.ts";

const [from = "", to = ""] = process.argv.slice(2);
const words = (tokens: readonly RowToken[]) => new Set(tokens.filter(({ slot }) => slot === null).map(({ w }) => w.toLocaleLowerCase("da")));
const rows = readFileSync(from, "utf8").trim().split("\n").map((line) => JSON.parse(line) as TrainingRow);
const exchanges = rows.map(({ source, target }) => {
  const [before, after] = [words(source), words(target)];
  const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) => [...some].filter((word) => !isFrameWord(word) && !others.has(word));
  return { gone: without(before, after), come: without(after, before) };
});
writeFileSync(to, JSON.stringify(licencesFrom(exchanges)));
