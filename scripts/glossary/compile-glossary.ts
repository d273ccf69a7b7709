import { createHash } from "node:crypto";
import { buildAutomaton } from "../../lib/glossary/build-automaton.ts";
import type { CompiledGlossary } from "../../lib/glossary/compiled-glossary.ts";
import { partOfSpeech } from "../../lib/glossary/entry-schema.ts";
import { packEveryday } from "../../lib/glossary/everyday-table.ts";
import { foldSpelling } from "../../lib/glossary/fold-spelling.ts";
import { packSenses } from "../../lib/glossary/lazy-senses.ts";
import { packAutomaton } from "../../lib/glossary/packed-automaton.ts";
import { packConcepts, type ConceptRow } from "../../lib/glossary/packed-concepts.ts";
import { packReadings, type StoredReading } from "../../lib/glossary/packed-readings.ts";
import { packJson } from "../../lib/glossary/packed-text.ts";
import type { AmbiguousForm } from "../../lib/glossary/senses-schema.ts";
import { stemForms } from "../../lib/glossary/term-forms.ts";
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

/** A reading with the folded spelling that it is found by. */
interface KeyedReading { readonly key: string; readonly reading: StoredReading }

/** Compiles the checked entries into one automaton of stems with their readings (docs/decisions/0004). */
export function compileGlossary({ entries, senses, parts, everyday, everydayText }: GlossarySource): CompiledGlossary {
  const keyed = withoutRepeats(entries, senses).flatMap((placed, index) => readingsOf(placed, index, everyday));
  const unique = new Map(keyed.map((one) => [JSON.stringify(one), one]));
  const readings = new Map<string, StoredReading[]>();
  for (const { key, reading } of [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    const own = readings.get(key);
    if (own) own.push(reading);
    else readings.set(key, [reading]);
  }
  const body = {
    concepts: packConcepts(entries.map(conceptRow)), automaton: packAutomaton(buildAutomaton([...readings.keys()])), readings: packReadings(readings),
    senses: packSenses(senses), parts: packJson(parts), everyday: packEveryday(parseEverydayWords(everydayText)),
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
  return {
    id: entry.id, class: entry.class, pos: partOfSpeech(entry), plain: entry.plain, says: entry.says ?? "", means: entry.means, hard: String(entry.hard),
    keep: entry.keep ? "1" : "0", broader: entry.broader ?? "", basis, topic, name: entry.terms[0] ?? entry.abbr[0] ?? entry.id,
  };
}

function readingsOf({ entry }: PlacedEntry, concept: number, everyday: EverydayWords): KeyedReading[] {
  const pos = partOfSpeech(entry);
  const terms = entry.terms.flatMap((term) => stemForms(term, pos).map(({ stem, paradigm, features = null }): StoredReading =>
    ({ concept, stem, paradigm, features, abbreviation: false, needsStop: false, exactCase: false })));
  // "paus." is put on pause, and "pauser" are pauses: only a noun's abbreviation takes endings.
  const paradigm = pos === "noun" ? "abbreviation" : "exact";
  const abbreviations = entry.abbr.flatMap((form) => surfaces(form, everyday).map((stem): StoredReading =>
    ({ concept, stem, paradigm, features: null, abbreviation: true, ...rulesOf(form, everyday) })));
  return [...terms, ...abbreviations].map((reading) => ({ key: foldSpelling(reading.stem).text, reading })).filter(({ key }) => key.length > 0);
}

/** "st.p" is written "st.p", "st. p", "stp" and, in a hurry, "st p". */
function surfaces(form: string, everyday: EverydayWords): string[] {
  const bare = form.replace(/\.$/u, "");
  if (!bare.includes(".")) return [bare];
  const tight = bare.replaceAll(". ", ".");
  const joined = tight.replaceAll(".", "");
  return [...new Set([bare, tight, tight.replaceAll(".", ". "), ...(joined.length > 2 ? [joined] : []), ...withoutStops(tight, everyday)])];
}

/** "kard.vagt" → "kard vagt". Not "med. afd": "med afd" is with the ward; nor "v. jug", whose letter is a small word as often. */
function withoutStops(tight: string, everyday: EverydayWords): string[] {
  const parts = tight.split(/[. ]/u);
  const looksLikeWord = (part: string) => part.length < 2 || !NO_OTHER_WORD.test(part) && (everyday.get(part.toLowerCase()) ?? 0) >= 3;
  return parts.length < 2 || parts.slice(0, -1).some(looksLikeWord) ? [] : [parts.join(" ")];
}

/** Counted as everyday words, but only ever as this very shorthand: hurried notes leave their full stop out. */
const NO_OTHER_WORD = /^(?:obs|pga|evt|alm|fam|afd|ve|hø|sm|Sm|gr|sek|pat|vedr|hhv|iflg|ifm|stk|mdr|md|dg)$/u;
/** The same, but in capitals a number or another word: "NYHA IV", "PO", "IM". */
const NO_OTHER_WORD_IN_LOWER_CASE = /^(?:iv|im|sc|po|ia)$/u;
/** In small letters a word of its own, though too rare for the list of everyday words: a taco is no reaction to given blood. */
const WORD_IN_LOWER_CASE = /^(?:TACO|MASH|DISH)$/u;

function rulesOf(form: string, everyday: EverydayWords): Pick<StoredReading, "needsStop" | "exactCase"> {
  if (NO_OTHER_WORD.test(form)) return { needsStop: false, exactCase: false };
  if (NO_OTHER_WORD_IN_LOWER_CASE.test(form)) return { needsStop: false, exactCase: true };
  const capitals = form.replace(/[^\p{Lu}]/gu, "").length;
  const exactCase = capitals >= 2 && form.length <= 3;
  // "Hb" looks like no word; "Sat" and "beh" do.
  const plainWord = (everyday.get(form.toLowerCase()) ?? 0) >= (capitals > 0 ? 4.2 : 3) || form.length === 1;
  const needsStop = !exactCase && capitals < 2 && plainWord && !/\d/u.test(form);
  return { needsStop, exactCase: exactCase || (capitals >= 2 && (plainWord || WORD_IN_LOWER_CASE.test(form))) };
}
