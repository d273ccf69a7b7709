import AhoCorasick from "ahocorasick";
import { openGlossary, type CompiledGlossary } from "../../lib/glossary/compiled-glossary.ts";
import { matchTerms } from "../../lib/glossary/match-terms.ts";
import { stemForms } from "../../lib/glossary/term-forms.ts";
import { partOfSpeech } from "../../lib/glossary/entry-schema.ts";
import { parseEverydayWords } from "../../lib/text/readability.ts";
import { compileGlossary } from "../../scripts/glossary/compile-glossary.ts";
import { readSenses } from "../../scripts/glossary/read-senses.ts";
import { readTopic, topicFiles, type PlacedEntry } from "../../scripts/glossary/read-topics.ts";
import { readWordParts } from "../../scripts/glossary/read-word-parts.ts";
import { isReadable } from "../../scripts/glossary/is-readable.ts";
import { readFileSync } from "node:fs";
import { medianMs, row } from "./measure.ts";

const SENTENCE = "Indlagt akut på grund af tiltagende dyspnø gennem 3 dage, infiltratet i højre underlap er uændret, ingen pleuraeffusion, obs. lungeemboli, tbl. metoprolol 50 mg x 2. ";
/** With all entries the alternation takes minutes and the package's trie gigabytes: the three are compared on so many. */
const COMPARED = 1000;
const ENDINGS = ["", "en", "et", "er", "erne", "e", "s", "t"];

/** Glossary matching against a plain alternation of all forms and against the best-known Aho–Corasick package. */
export function benchMatching(): string[] {
  const everydayText = readFileSync("lib/text/data/everyday-words.tsv", "utf8");
  const everyday = parseEverydayWords(everydayText);
  const all = topicFiles().flatMap((file) => readTopic(file).entries).filter(isReadable);
  const compile = (entries: readonly PlacedEntry[]) => compileGlossary({ entries, senses: readSenses(), parts: readWordParts(), everyday, everydayText });
  const lines = ["Glossary: size and loading", row("entries", "stems", "JSON kB", "open ms", "heap MB")];
  for (const count of [500, 5000, all.length]) lines.push(sizeRow(JSON.stringify(compile(all.slice(0, count))), count));
  const compared = all.slice(0, COMPARED);
  const glossary = openGlossary(compile(compared));
  const forms = allForms(compared);
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...forms].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const corasick = new AhoCorasick([...forms]);
  lines.push("", `Matching with the ${forms.size} forms of ${COMPARED} entries, ms (and times ours)`, row("sentences", "ours", "RegExp", "Aho–Corasick"));
  for (const count of [10, 100, 1000, 10_000]) lines.push(matchRow(count, SENTENCE.repeat(count), glossary, expression, corasick));
  return lines;
}

function sizeRow(json: string, count: number): string {
  const before = process.memoryUsage().heapUsed;
  const opened: unknown[] = [];
  const open = medianMs(() => { opened.push(openGlossary(JSON.parse(json) as CompiledGlossary)); }, 3);
  const heap = (process.memoryUsage().heapUsed - before) / opened.length / 1e6;
  const stems = (JSON.parse(json) as CompiledGlossary).readings.length;
  return row(String(count), String(stems), (json.length / 1024).toFixed(0), open.toFixed(1), heap.toFixed(1));
}

function allForms(entries: readonly PlacedEntry[]): Set<string> {
  const forms = new Set<string>();
  for (const { entry } of entries) {
    for (const term of entry.terms) {
      for (const { stem, paradigm } of stemForms(term.toLowerCase(), partOfSpeech(entry))) for (const ending of paradigm === "exact" ? [""] : ENDINGS) forms.add(stem + ending);
    }
    for (const form of entry.abbr) forms.add(form.toLowerCase());
  }
  return forms;
}

function matchRow(count: number, text: string, glossary: Parameters<typeof matchTerms>[1], expression: RegExp, corasick: AhoCorasick): string {
  const runs = count > 100 ? 3 : 9;
  const ours = medianMs(() => { matchTerms(text, glossary); }, runs);
  const regexp = count > 10 ? null : medianMs(() => { text.match(expression); }, 1);
  const other = medianMs(() => { corasick.search(text.toLowerCase()); }, runs);
  const times = (value: number | null) => (value === null ? "–" : `${value.toFixed(1)} (${(value / ours).toFixed(1)}×)`);
  return row(String(count), ours.toFixed(2), times(regexp), times(other));
}
