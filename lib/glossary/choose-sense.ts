import type { AmbiguousForm, SenseCues } from "./senses-schema.ts";
import type { TermMatch, TermReading } from "./match-terms.ts";
import type { Glossary } from "./glossary.ts";
import { beginsAWord, endingWith, matches, wholeWords } from "./cue-patterns.ts";
import type { SearchedNote } from "./searched-note.ts";

/** Where a form stands: what the rules may look at. */
export interface SenseContext {
  readonly sentence: string;
  /** The form's place in the sentence. */
  readonly start: number;
  readonly end: number;
  /** The whole note, for weaker evidence; one object for all terms of it. */
  readonly note: SearchedNote;
  /** The note's first lines in lower case: what kind of note it is. */
  readonly title: string;
}

/** Settled by a cue, or as the usual sense where none speaks; or open. */
export type SenseChoice =
  | { readonly kind: "settled"; readonly reading: TermReading }
  | { readonly kind: "open"; readonly readings: readonly TermReading[] };

/** Points a sense must lead by before a rule dares to choose it: a wrong sense is far worse than none. */
const MARGIN = 2;

/** Chooses between the senses of a form by the contexts listed in senses.yaml. Leaves it open when they don't decide. */
export function chooseSense(match: TermMatch, context: SenseContext, glossary: Glossary): SenseChoice {
  const written = context.sentence.slice(context.start, context.end);
  const ambiguous = findAmbiguous(written, match, glossary);
  const readings = ambiguous ? withListed(match.readings, ambiguous, glossary) : match.readings;
  const distinct = bestPerConcept(readings);
  if (ambiguous) return byCues(distinct, ambiguous, context, written);
  // A sentence's first word has a capital that is not its own.
  const asListed = bare(written);
  const small = asListed.charAt(0).toLocaleLowerCase("da") + asListed.slice(1);
  const exact = distinct.filter(({ reading }) => reading.stem === asListed || reading.concept.class === "test" && reading.stem === small);
  if (exact.length > 0 && exact.length < distinct.length) return chooseAmong(exact);
  return chooseAmong(distinct);
}

/** The line of senses.yaml for the form as written, or for the word it is an inflected form of ("diskrete", "RA'en"). */
function findAmbiguous(written: string, match: TermMatch, { senses }: Glossary): AmbiguousForm | undefined {
  const own = senses.get(bare(written).toLowerCase());
  if (own) return own;
  const stems = match.readings.map(({ reading }) => senses.get(bare(reading.stem).toLowerCase()));
  return stems.find((found) => found !== undefined);
}

function bare(written: string): string {
  return written.replace(/\.$/u, "");
}

function chooseAmong(all: readonly TermReading[]): SenseChoice {
  const distinct = verbsFirst(all);
  const [only] = distinct;
  if (only && (distinct.length === 1 || sameWording(distinct))) return { kind: "settled", reading: only };
  const terms = distinct.filter(({ reading }) => !reading.abbreviation);
  const [term] = terms;
  if (term && terms.length === 1) return { kind: "settled", reading: term };
  return { kind: "open", readings: distinct };
}

/** "opstartes" is the verb's passive, not a genitive of "opstart". */
function verbsFirst(readings: readonly TermReading[]): readonly TermReading[] {
  const verbs = readings.filter(({ reading, features }) => reading.concept.pos === "verb" && features.verb !== null);
  const nouns = readings.filter(({ features }) => features.genitive);
  return verbs.length > 0 && verbs.length + nouns.length === readings.length ? verbs : readings;
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
  for (const reading of readings) {
    const known = best.get(reading.reading.concept.id);
    if (!known || isCloser(reading, known)) best.set(reading.reading.concept.id, reading);
  }
  return [...best.values()];
}

/** "stenose" is the singular of its own stem before it is a plural of "stenos"; "tvangstanker" is many, though it is listed too. */
function isCloser(one: TermReading, other: TermReading): boolean {
  const single = [one, other].find(({ features }) => !features.plural);
  if (one.features.plural !== other.features.plural && single?.reading.stem.endsWith("er")) return one.features.plural;
  return one.reading.stem.length > other.reading.stem.length;
}

function sameWording(readings: readonly TermReading[]): boolean {
  return new Set(readings.map(({ reading }) => reading.concept.notation)).size === 1;
}

/** Points that a kind of cue gives. */
const POINTS = { strong: 8, exact: 6, beside: 4, near: 3, nearMost: 6, genre: 2, note: 1 } as const;
const RULED_OUT = -10;

interface Scored { readonly reading: TermReading; readonly cues: SenseCues; readonly score: number }

function byCues(readings: readonly TermReading[], { senses }: AmbiguousForm, context: SenseContext, written: string): SenseChoice {
  const scored = readings.flatMap((reading): Scored[] => {
    const cues = senses.find(({ id }) => id === reading.reading.concept.id);
    return cues ? [{ reading, cues, score: scoreSense(cues, context, written) }] : [];
  }).sort((a, b) => b.score - a.score);
  const chosen = clearWinner(scored) ?? usualSense(scored);
  return chosen ? { kind: "settled", reading: chosen.reading } : { kind: "open", readings };
}

/** The sense that leads the others by the margin. */
function clearWinner([best, second]: readonly Scored[]): Scored | undefined {
  if (!best || best.score <= 0) return undefined;
  return best.score - Math.max(0, second?.score ?? 0) >= MARGIN ? best : undefined;
}

/** The usual sense, unless it is ruled out or another has more than the note's weak word for it. */
function usualSense(scored: readonly Scored[]): Scored | undefined {
  const most = scored[0]?.score ?? 0;
  return scored.find(({ cues, score }) => cues.usual && score >= 0 && score >= most - POINTS.note);
}

function scoreSense(cues: SenseCues, context: SenseContext, written: string): number {
  const { sentence, start, end, note, title } = context;
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const marked = `${before}_${after}`;
  if (cues.never.some((pattern) => matches(pattern, marked))) return RULED_OUT;
  const rest = `${before} ${after}`;
  const lower = rest.toLowerCase();
  return (cues.strong.some((pattern) => matches(wholeWords(pattern), marked)) ? POINTS.strong : 0)
    + (cues.exact.some((form) => form === written || form === bare(written)) ? POINTS.exact : 0)
    + (cues.before.some((pattern) => matches(endingWith(pattern), before)) ? POINTS.beside : 0)
    + (cues.after.some((pattern) => matches(`^[\\s:.]*(?:${pattern})`, after)) ? POINTS.beside : 0)
    + Math.min(POINTS.nearMost, POINTS.near * cues.near.filter((word) => beginsAWord(word, rest, lower)).length)
    + (cues.genre.some((genre) => matches(genre, title)) ? POINTS.genre : 0)
    + (cues.near.some((word) => word.length > 3 && note.says(word)) ? POINTS.note : 0);
}
