import { firstFrom, wordOf } from "./automaton.ts";
import type { ExplainedWord } from "./explain-unknown.ts";
import { foldSpelling } from "./fold-spelling.ts";
import type { Glossary, StemReading } from "./glossary.ts";
import { formFeatures } from "./term-forms.ts";

/** Shorter words are beginnings of too much. */
const SHORTEST = 6;
/** What has more continuations than this says too little. */
const MOST = 80;
const CUT = /^\p{L}[\p{Ll}-]*[bcdfghjklmnpqrstvwxz]$/u;
/** What writers leave away: the end of a word, not the second word of a compound ("ingvinal|hernie", "tibiaplateau|fraktur"). */
const LEFT_AWAY = /^(?:n?ing|[dnt]?ering|n|(?:is|kat|ikat|at|erat|rat|it|t|s|iat|ulat|ekt|kt)?ion|(?:t)?[io]se|is|em|(?:er)?ende|(?:er)?et|t|(?:e|n)?lig|irkning|om|(?:ul)?ær|[gd]?else|(?:d|n)?annelse|(?:l|k)?inik|i|ens|ans|pati|u?ri)e?r?$/u;

/** Never medicine: names that begin alike are different medicine. */
const CLASSES: ReadonlySet<string> = new Set(["symptom", "finding", "disease", "procedure", "organism", "state", "anatomy", "admin"]);

/**
 * Reads a term that a hurried note has cut short ("abscesdann", "lysreag"): where only one concept has a term that goes on from
 * it with no more than an ending.
 * @param word as the note writes it, without its full stop
 */
export function readClipped(word: string, glossary: Glossary): ExplainedWord | null {
  if (word.length < SHORTEST || !CUT.test(word)) return null;
  const beginning = foldSpelling(word).text;
  const meant = termsFrom(beginning, glossary).filter(({ term }) => LEFT_AWAY.test(term.slice(beginning.length)));
  const [first] = meant;
  if (!first || !CLASSES.has(first.reading.concept.class) || meant.some(({ reading }) => reading.concept !== first.reading.concept)) return null;
  const features = formFeatures("noun", "", "");
  return features && { concept: first.reading.concept, features, origin: "glossary" };
}

interface Begun { readonly term: string; readonly reading: StemReading }

/** The terms of one word that begin so; none where there are too many. */
function termsFrom(beginning: string, glossary: Glossary): readonly Begun[] {
  const first = firstFrom(glossary.automaton, beginning);
  const begun: Begun[] = [];
  for (let number = first; first >= 0; number++) {
    const term = wordOf(glossary.automaton, number);
    if (!term.startsWith(beginning) || number > first && term === wordOf(glossary.automaton, number - 1)) break;
    if (number - first >= MOST) return [];
    if (term.includes(" ")) continue;
    begun.push(...glossary.readingsOf(number).filter(({ abbreviation }) => !abbreviation).map((reading) => ({ term, reading })));
  }
  return begun;
}
