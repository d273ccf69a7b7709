import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openGlossary } from "../../lib/glossary/compiled-glossary.ts";
import { validateEntry } from "../../lib/glossary/validate-entry.ts";
import { parseEverydayWords } from "../../lib/text/readability.ts";
import { compileGlossary } from "../../scripts/glossary/compile-glossary.ts";
import { duplicateForms } from "../../scripts/glossary/duplicate-forms.ts";
import { exampleFaults } from "../../scripts/glossary/example-faults.ts";
import { readSenses } from "../../scripts/glossary/read-senses.ts";
import { readTopic, topicFiles } from "../../scripts/glossary/read-topics.ts";
import { readWordParts } from "../../scripts/glossary/read-word-parts.ts";

const everyday = parseEverydayWords(readFileSync("lib/text/data/everyday-words.tsv", "utf8"));
const topics = topicFiles().map((file) => readTopic(file));
const entries = topics.flatMap((topic) => topic.entries);

describe("the glossary's entries", () => {
  it("fit the schema", () => { expect(topics.flatMap((topic) => topic.faults)).toEqual([]); });

  it("keep to the writers' guide", () => {
    expect(entries.flatMap(({ entry, file, line }) => validateEntry(entry, everyday).map((message) => `${file}:${line} ${entry.id}: ${message}`))).toEqual([]);
  });

  it("hold no form twice without senses", () => { expect(duplicateForms(entries)).toEqual([]); });

  it("are found in their own examples, and only there", () => {
    const glossary = openGlossary(compileGlossary({ entries, senses: readSenses(), parts: readWordParts(), everyday, everydayText: "" }));
    expect(exampleFaults(entries, glossary).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it("are at least 5,000 concepts with at least 1,000 abbreviations", () => {
    expect(entries.length).toBeGreaterThanOrEqual(5000);
    expect(new Set(entries.flatMap(({ entry }) => entry.abbr.map((form) => form.toLowerCase()))).size).toBeGreaterThanOrEqual(1000);
  });
});
