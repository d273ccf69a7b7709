import { readFileSync } from "node:fs";
import type { CompiledGlossary } from "../../lib/glossary/compiled-glossary.ts";
import { partOfSpeech } from "../../lib/glossary/entry-schema.ts";
import { stemForms } from "../../lib/glossary/term-forms.ts";
import { parseEverydayWords } from "../../lib/text/readability.ts";
import { compileGlossary } from "../../scripts/glossary/compile-glossary.ts";
import { isReadable } from "../../scripts/glossary/is-readable.ts";
import { readSenses } from "../../scripts/glossary/read-senses.ts";
import { readTopic, topicFiles, type PlacedEntry } from "../../scripts/glossary/read-topics.ts";
import { readWordParts } from "../../scripts/glossary/read-word-parts.ts";

const ENDINGS = ["", "en", "et", "er", "erne", "e", "s", "t"];

/** All entries of the glossary, in the order of their files. */
export function allEntries(): PlacedEntry[] {
  return topicFiles().flatMap((file) => readTopic(file).entries).filter(isReadable);
}

/** The compiled glossary of these entries alone, with all everyday words. */
export function compiledOf(entries: readonly PlacedEntry[]): CompiledGlossary {
  const everydayText = readFileSync("lib/text/data/everyday-words.tsv", "utf8");
  return compileGlossary({ entries, senses: readSenses(), parts: readWordParts(), everyday: parseEverydayWords(everydayText), everydayText });
}

/** Every form of the entries' terms written out, in lower case: what a matcher without inflection must be given. */
export function formsOf(entries: readonly PlacedEntry[]): string[] {
  const forms = new Set<string>();
  for (const { entry } of entries) {
    for (const term of entry.terms) {
      for (const { stem, paradigm } of stemForms(term.toLowerCase(), partOfSpeech(entry))) for (const ending of paradigm === "exact" ? [""] : ENDINGS) forms.add(stem + ending);
    }
    for (const form of entry.abbr) forms.add(form.toLowerCase());
  }
  return [...forms];
}
