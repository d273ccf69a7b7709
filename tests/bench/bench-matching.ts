import AhoCorasick from "ahocorasick";
import { openGlossary } from "../../lib/glossary/compiled-glossary.ts";
import { matchTerms } from "../../lib/glossary/match-terms.ts";
import type { PlacedEntry } from "../../scripts/glossary/read-topics.ts";
import { allEntries, compiledOf, formsOf } from "./glossary-of.ts";
import { medianMs, row } from "./measure.ts";

const SENTENCE = "Indlagt akut på grund af tiltagende dyspnø gennem 3 dage, infiltratet i højre underlap er uændret, ingen pleuraeffusion, obs. lungeemboli, tbl. metoprolol 50 mg x 2. ";
const COUNTS = [10, 100, 1000, 10_000];

type Find = (text: string) => unknown;

/**
 * Glossary matching against a plain alternation of all forms and against the best-known Aho–Corasick package. Both look
 * for lower-case forms written out; ours finds spellings, inflections and senses, and tells what each form means.
 */
export function benchMatching(): string[] {
  const all = allEntries();
  return [...compare(all.slice(0, 1000)), "", ...compare(all)];
}

function compare(entries: readonly PlacedEntry[]): string[] {
  const json = JSON.stringify(compiledOf(entries));
  const forms = formsOf(entries);
  const lines = [`Matching with ${entries.length} entries, ${forms.length} forms, in ms (in brackets: times ours)`, row("sentences", "ours", "RegExp", "Aho–Corasick")];
  const ready: number[] = [];
  const finders = [() => openOurs(json), () => openExpression(forms), () => openCorasick(forms)].map((open) => {
    const start = performance.now();
    const find = tryOut(open);
    ready.push(performance.now() - start);
    return find;
  });
  lines.push(row("to get ready", ...ready.map((ms, i) => (finders[i] ? ms.toFixed(0) : "–"))));
  for (const count of COUNTS) lines.push(matchRow(SENTENCE.repeat(count), count, finders));
  return lines;
}

/** Opens a matcher and uses it once, for some are made ready only then; null where the engine gives up. */
function tryOut(open: () => Find): Find | null {
  try {
    const find = open();
    find(SENTENCE);
    return find;
  } catch {
    return null;
  }
}

function openOurs(json: string): Find {
  const glossary = openGlossary(JSON.parse(json) as Parameters<typeof openGlossary>[0]);
  return (text) => matchTerms(text, glossary);
}

function openExpression(forms: readonly string[]): Find {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.toLowerCase().match(expression);
}

function openCorasick(forms: readonly string[]): Find {
  const corasick = new AhoCorasick(forms);
  return (text) => corasick.search(text.toLowerCase());
}

function matchRow(text: string, count: number, finders: readonly (Find | null)[]): string {
  const times = finders.map((find) => (find ? medianMs(() => { find(text); }, count > 100 ? 3 : 9) : NaN));
  const [ours = NaN] = times;
  return row(String(count), ...times.map((ms, i) => (Number.isNaN(ms) ? "–" : i === 0 ? ms.toFixed(2) : `${ms.toFixed(2)} (${(ms / ours).toFixed(2)})`)));
}
