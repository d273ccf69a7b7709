import type { Glossary } from "./glossary.ts";
import { matchTerms, type TermReading } from "./match-terms.ts";

/** Every reading of a word that is, as a whole, one form of a glossary term. */
export function lookUpWord(word: string, glossary: Glossary): readonly TermReading[] {
  const [match, ...more] = matchTerms(word, glossary);
  return match && more.length === 0 && match.start === 0 && match.end === word.length ? match.readings : [];
}
