import type { AmbiguousForm, SenseCues } from "./senses-schema.ts";
import type { TermMatch, TermReading } from "./match-terms.ts";
import type { Glossary } from "./glossary.ts";

/** Where a form stands: what the rules may look at. */
export interface SenseContext {
  readonly sentence: string;
  /** The form's place in the sentence. */
  readonly start: number;
  readonly end: number;
  /** The whole note, for weaker evidence. */
  readonly note: string;
  /** The note's first lines in lower case: what kind of note it is. */
  readonly title: string;
}

export type SenseChoice =
  | { readonly kind: "settled"; readonly reading: TermReading }
  | { readonly kind: "open"; readonly readings: readonly TermReading[] };

/** Points a sense must lead by before a rule dares to choose it: a wrong sense is far worse than none. */
const MARGIN = 2;

/** Chooses between the senses of a form by the contexts listed in senses.yaml. Leaves it open when they don't decide. */
export function chooseSense(match: TermMatch, context: SenseContext, glossary: Glossary): SenseChoice {
  const written = context.sentence.slice(context.start, context.end);
  const form = written.replace(/\.$/u, "").toLowerCase();
  const ambiguous = glossary.senses.get(form);
  const readings = ambiguous ? withListed(match.readings, ambiguous, glossary) : match.readings;
  const distinct = bestPerConcept(readings);
  if (ambiguous) return byCues(distinct, ambiguous, context, written);
  const exact = distinct.filter(({ reading }) => reading.stem === written.replace(/\.$/u, ""));
  if (exact.length > 0 && exact.length < distinct.length) return chooseAmong(exact);
  return chooseAmong(distinct);
}

function chooseAmong(distinct: readonly TermReading[]): SenseChoice {
  const [only] = distinct;
  if (only && (distinct.length === 1 || sameWording(distinct))) return { kind: "settled", reading: only };
  const terms = distinct.filter(({ reading }) => !reading.abbreviation);
  const [term] = terms;
  if (term && terms.length === 1) return { kind: "settled", reading: term };
  return { kind: "open", readings: distinct };
}

/** Senses that senses.yaml lists for the form though the entry does not list the form itself. */
function withListed(readings: readonly TermReading[], ambiguous: AmbiguousForm, glossary: Glossary): TermReading[] {
  const [pattern] = readings;
  const missing = ambiguous.senses.flatMap(({ id }) => {
    const concept = glossary.concepts.get(id);
    if (!pattern || !concept || readings.some(({ reading }) => reading.concept.id === id)) return [];
    return [{ ...pattern, reading: { ...pattern.reading, concept } }];
  });
  const listed = new Set(ambiguous.senses.map(({ id }) => id));
  return [...readings.filter(({ reading }) => listed.has(reading.concept.id)), ...missing];
}

function bestPerConcept(readings: readonly TermReading[]): TermReading[] {
  const best = new Map<string, TermReading>();
  for (const reading of readings) if (!best.has(reading.reading.concept.id)) best.set(reading.reading.concept.id, reading);
  return [...best.values()];
}

function sameWording(readings: readonly TermReading[]): boolean {
  return new Set(readings.map(({ reading }) => reading.concept.notation)).size === 1;
}

function byCues(readings: readonly TermReading[], { senses }: AmbiguousForm, context: SenseContext, written: string): SenseChoice {
  const scored = readings.flatMap((reading) => {
    const cues = senses.find(({ id }) => id === reading.reading.concept.id);
    return cues ? [{ reading, cues, score: scoreSense(cues, context, written) }] : [];
  }).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best && best.score > 0 && best.score - Math.max(0, second?.score ?? 0) >= MARGIN) return { kind: "settled", reading: best.reading };
  const usual = scored.find(({ cues, score }) => cues.usual && score >= 0 && score >= (best?.score ?? 0));
  return usual ? { kind: "settled", reading: usual.reading } : { kind: "open", readings };
}

function scoreSense(cues: SenseCues, { sentence, start, end, note, title }: SenseContext, written: string): number {
  if (cues.never.some((pattern) => matches(pattern, sentence))) return -10;
  if (cues.exact.length > 0 && cues.exact.includes(written)) return 6;
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const rest = `${before} ${after}`;
  return (cues.before.some((pattern) => matches(`(?:${pattern})\\s*$`, before)) ? 4 : 0)
    + (cues.after.some((pattern) => matches(`^[\\s:.]*(?:${pattern})`, after)) ? 4 : 0)
    + Math.min(6, 3 * cues.near.filter((word) => matches(`(?<![\\p{L}])${word}`, rest)).length)
    + (cues.genre.some((genre) => matches(genre, title)) ? 2 : 0)
    + (cues.near.some((word) => word.length > 3 && matches(`(?<![\\p{L}])${word}`, note)) ? 1 : 0);
}

const compiled = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  let regexp = compiled.get(pattern);
  if (!regexp) compiled.set(pattern, (regexp = new RegExp(pattern, "iu")));
  return regexp.test(text);
}
