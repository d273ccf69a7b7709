import { createHash } from "node:crypto";
import { buildAutomaton } from "../../lib/glossary/automaton.ts";
import { FLAG, type CompiledGlossary, type ConceptRow, type ReadingColumn } from "../../lib/glossary/compiled-glossary.ts";
import { partOfSpeech } from "../../lib/glossary/entry-schema.ts";
import { packEveryday } from "../../lib/glossary/everyday-table.ts";
import { foldSpelling } from "../../lib/glossary/fold-spelling.ts";
import { packAutomaton } from "../../lib/glossary/packed-automaton.ts";
import { packFields, packLines } from "../../lib/glossary/packed-lines.ts";
import { packNumbers } from "../../lib/glossary/packed-numbers.ts";
import type { AmbiguousForm } from "../../lib/glossary/senses-schema.ts";
import { PARADIGMS, stemForms, type FormFeatures, type StemForm } from "../../lib/glossary/term-forms.ts";
import type { WordPart } from "../../lib/glossary/word-parts-schema.ts";
import { parseEverydayWords, type EverydayWords } from "../../lib/text/readability.ts";
import type { PlacedEntry } from "./read-topics.ts";

export interface GlossarySource {
  readonly entries: readonly PlacedEntry[];
  readonly senses: readonly AmbiguousForm[];
  readonly parts: readonly WordPart[];
  readonly everyday: EverydayWords;
  /** `everyday-words.tsv` as it is. */
  readonly everydayText: string;
}

interface KeyedReading { key: string; row: Readonly<Record<ReadingColumn, number>>; stem: string }

/** Compiles the checked entries into one automaton of stems with their readings (docs/decisions/0004). */
export function compileGlossary({ entries, senses, parts, everyday, everydayText }: GlossarySource): CompiledGlossary {
  const features: FormFeatures[] = [];
  const keyed = withoutRepeats(entries, senses).flatMap((placed, index) => readingsOf(placed, index, everyday, features));
  const unique = new Map(keyed.map((reading) => [`${reading.key}\0${Object.values(reading.row).join()}\0${reading.stem}`, reading]));
  const sorted = [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const counts = new Map<string, number>();
  for (const { key } of sorted) counts.set(key, (counts.get(key) ?? 0) + 1);
  const column = (name: ReadingColumn) => packNumbers(sorted.map(({ row }) => row[name]));
  const body = {
    concepts: packLines(entries.map((placed) => packFields(conceptRow(placed)))),
    automaton: packAutomaton(buildAutomaton([...counts.keys()])),
    readingCounts: packNumbers([...counts.values()]),
    readings: { concept: column("concept"), paradigm: column("paradigm"), flags: column("flags"), features: column("features") },
    stems: packLines(sorted.map(({ stem }) => stem)),
    features, senses: [...senses], parts: [...parts], everyday: packEveryday(parseEverydayWords(everydayText)),
  };
  return { version: createHash("sha256").update(JSON.stringify(body)).digest("hex").slice(0, 12), ...body };
}

/**
 * A term in two concepts means the first of them, unless senses.yaml tells them apart: two readings of a whole word
 * would leave the reader with none. (`check:glossary` asks the writer to merge them.)
 */
function withoutRepeats(entries: readonly PlacedEntry[], senses: readonly AmbiguousForm[]): PlacedEntry[] {
  const told = new Set(senses.map(({ form }) => form.toLowerCase()));
  const taken = new Set<string>();
  return entries.map((placed) => {
    const terms = placed.entry.terms.filter((term) => told.has(term.toLowerCase()) || !taken.has(term.toLowerCase()));
    for (const term of terms) taken.add(term.toLowerCase());
    return { ...placed, entry: { ...placed.entry, terms } };
  });
}

function conceptRow({ entry, basis, topic }: PlacedEntry): ConceptRow {
  return [
    entry.id, entry.class, partOfSpeech(entry), entry.plain, entry.says ?? "", entry.means, String(entry.hard),
    entry.keep ? "1" : "0", entry.broader ?? "", basis, topic, entry.terms[0] ?? entry.abbr[0] ?? entry.id,
  ];
}

function readingsOf({ entry }: PlacedEntry, index: number, everyday: EverydayWords, table: FormFeatures[]): KeyedReading[] {
  const pos = partOfSpeech(entry);
  const terms = entry.terms.flatMap((term) => stemForms(term, pos).map((form) => keyedReading(form, index, 0, table)));
  const abbreviations = entry.abbr.flatMap((form) =>
    surfaces(form).map((stem) => keyedReading({ stem, paradigm: "abbreviation" }, index, abbreviationFlags(form, everyday), table)));
  return [...terms, ...abbreviations].filter(({ key }) => key.length > 0);
}

function keyedReading({ stem, paradigm, features }: StemForm, index: number, flags: number, table: FormFeatures[]): KeyedReading {
  const at = features ? indexIn(table, features) : -1;
  return { key: foldSpelling(stem).text, stem, row: { concept: index, paradigm: PARADIGMS.indexOf(paradigm), flags, features: at + 1 } };
}

function indexIn(table: FormFeatures[], features: FormFeatures): number {
  const text = JSON.stringify(features);
  const known = table.findIndex((entry) => JSON.stringify(entry) === text);
  return known >= 0 ? known : table.push(features) - 1;
}

/** "st.p" is written "st.p", "st. p" and "stp". */
function surfaces(form: string): string[] {
  const bare = form.replace(/\.$/u, "");
  if (!bare.includes(".")) return [bare];
  const tight = bare.replaceAll(". ", ".");
  const joined = tight.replaceAll(".", "");
  return [...new Set([bare, tight, tight.replaceAll(".", ". "), ...(joined.length > 2 ? [joined] : [])])];
}

function abbreviationFlags(form: string, everyday: EverydayWords): number {
  const capitals = form.replace(/[^\p{Lu}]/gu, "").length;
  const exactCase = capitals >= 2 && form.length <= 3;
  // "Hb" looks like no word; "Sat" and "beh" do.
  const plainWord = (everyday.get(form.toLowerCase()) ?? 0) >= (capitals > 0 ? 4.2 : 3) || form.length === 1;
  const needsStop = !exactCase && capitals < 2 && plainWord && !/\d/u.test(form);
  return FLAG.abbreviation | (needsStop ? FLAG.needsStop : 0) | (exactCase || (capitals >= 2 && plainWord) ? FLAG.exactCase : 0);
}
