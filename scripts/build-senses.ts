/**
 * Makes the sentences that teach the model the senses of ambiguous forms: training/.work/senses.jsonl.
 * Those written for it (training/senses/*.tsv), and reverse substitution (Rajkomar and others 2022): sentences of the
 * pairs where the long form stands, abbreviated.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Glossary } from "../lib/glossary/glossary.ts";
import { matchTerms } from "../lib/glossary/match-terms.ts";
import { senseWords } from "../lib/model/sense-words.ts";
import { Advice } from "./command-line/advice.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { openGlossaryFile } from "./compiled/open-glossary-file.ts";
import { isHeldOut } from "./pairs/convert-pairs.ts";
import { isDrawn } from "./pairs/lot-of.ts";
import { pairFiles, readPairs } from "./pairs/read-pairs.ts";
import { placeOfForm } from "./senses/place-of-form.ts";

interface SenseRow { readonly form: string; readonly sense: string; readonly candidates: readonly string[]; readonly text: string; readonly words: readonly string[]; readonly at: number; readonly made: boolean; readonly validates: boolean }

const FOLDER = "training/senses";
/** Of the written sentences, this share only validates. */
const VALIDATION = 0.1;

function rowOf(form: string, sense: string, text: string, start: number, end: number, made: boolean, glossary: Glossary): SenseRow {
  const candidates = glossary.senses.get(form)?.senses.map(({ id }) => id) ?? [];
  return { form, sense, candidates, text, ...senseWords(text, { start, end }), made, validates: !made && isDrawn("senses", text, VALIDATION) };
}

/** The written sentences; a line whose form, sense or place is wrong stops the build with its number. */
function written(glossary: Glossary): SenseRow[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith(".tsv")).sort().flatMap((name) => readFileSync(join(FOLDER, name), "utf8").split("\n").flatMap((line, i) => {
    if (i === 0 || line.trim() === "") return [];
    const [form = "", sense = "", text = ""] = line.split("\t");
    const where = `${name}:${i + 1}`;
    if (!glossary.senses.get(form)?.senses.some(({ id }) => id === sense)) throw new Advice(`${where}: senses.yaml has no sense ${sense} of ${form}`);
    const found = placeOfForm(form, text);
    if (!found) throw new Advice(`${where}: ${form} does not stand in the sentence`);
    return [rowOf(form, sense, text, found.start, found.end, false, glossary)];
  }));
}

/** Sentences with a long form, with the form in its place. */
function abbreviated(glossary: Glossary): SenseRow[] {
  const formsOf = new Map<string, string[]>();
  for (const [form, { senses }] of glossary.senses) for (const { id } of senses) formsOf.set(id, [...formsOf.get(id) ?? [], form]);
  return pairFiles().flatMap(readPairs).filter(({ source }) => !isHeldOut(source)).flatMap(({ source }) => matchTerms(source, glossary).flatMap(({ start, end, readings }) => {
    const [only] = readings;
    if (!only || readings.length > 1 || only.reading.abbreviation) return [];
    return (formsOf.get(only.reading.concept.id) ?? []).map((form) => {
      const text = `${source.slice(0, start)}${form}${source.slice(end)}`;
      return rowOf(form, only.reading.concept.id, text, start, start + form.length, true, glossary);
    });
  }));
}

await runCommandLine({ name: "build:senses", usage: "usage: npm run build:senses" }, async () => {
  const glossary = openGlossaryFile();
  const rows = [...written(glossary), ...abbreviated(glossary)];
  const ids = new Set([...glossary.senses.values()].flatMap(({ senses }) => senses.map(({ id }) => id)));
  mkdirSync("training/.work", { recursive: true });
  writeFileSync("training/.work/senses.jsonl", rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  writeFileSync("training/.work/senses.json", JSON.stringify([...ids].sort()));
  const made = rows.filter((row) => row.made).length;
  console.log(`${rows.length} sentences for ${new Set(rows.map(({ form }) => form)).size} forms: ${rows.length - made} written, ${made} by reverse substitution`);
});
