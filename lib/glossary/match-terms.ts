import type { Span } from "../text/span.ts";
import { walkAutomaton } from "./automaton.ts";
import { foldSpelling, type FoldedText } from "./fold-spelling.ts";
import type { Glossary, StemReading } from "./glossary.ts";
import { standsForWord } from "./without-stop.ts";
import { formFeatures, type FormFeatures } from "./term-forms.ts";

/** One way to read a stretch of text as a term. */
export interface TermReading {
  readonly reading: StemReading;
  readonly features: FormFeatures;
}

/** A stretch of text that is a term, with every way to read it. */
export interface TermMatch extends Span {
  readonly readings: readonly TermReading[];
}

const wordUnit = /[\p{L}\p{M}\p{N}]/u;
const plainForm: FormFeatures = { definite: false, plural: false, genitive: false, verb: null };
/** From this length on, the spelling rules (c/k, ph/f …) may stand in for the letters as written. */
const FOLDED_FROM = 6;

/**
 * Finds every glossary term in a text in one pass, the longest at each place, with all inflected forms.
 * @returns matches in order, without overlap; spans in UTF-16 units of `text`.
 */
export function matchTerms(text: string, glossary: Glossary): TermMatch[] {
  const folded = foldSpelling(text);
  const matches: TermMatch[] = [];
  let at = 0;
  while (at < folded.text.length) {
    const match = startsWord(folded.text, at) ? longestAt(text, folded, at, glossary) : null;
    if (match) {
      matches.push({ start: match.start, end: match.end, readings: match.readings });
      at = Math.max(match.foldedEnd, at + 1);
    } else at++;
  }
  return matches;
}

interface Found extends TermMatch { readonly foldedEnd: number }

function startsWord(folded: string, at: number): boolean {
  if (!wordUnit.test(folded[at] ?? "")) return false;
  const before = folded[at - 1] ?? " ";
  return !wordUnit.test(before) && !(before === "-" && wordUnit.test(folded[at - 2] ?? " "));
}

function longestAt(text: string, folded: FoldedText, at: number, glossary: Glossary): Found | null {
  let best: Found | null = null;
  const start = folded.origin[at] ?? 0;
  walkAutomaton(glossary.automaton, folded.text, at, (stemEnd, number) => {
    const wordEnd = endOfWord(folded.text, stemEnd);
    if (wordEnd === null) return;
    const rest = folded.text.slice(stemEnd, wordEnd);
    const end = folded.origin[wordEnd] ?? text.length;
    const readings = glossary.readingsOf(number).flatMap((reading) => {
      const features = fit(reading, text, start, folded.origin[stemEnd] ?? end, end, rest);
      return features ? [{ reading, features }] : [];
    });
    if (readings.length === 0) return;
    const stop = readings.some(({ reading }) => reading.abbreviation) && text[end] === "." ? 1 : 0;
    const merged = best && best.foldedEnd === wordEnd ? [...best.readings, ...readings] : readings;
    best = { start, end: end + stop, readings: merged, foldedEnd: wordEnd };
  });
  return best;
}

/** The end of the word in which a stem ended; null when the word goes on after a hyphen with another word. */
function endOfWord(folded: string, stemEnd: number): number | null {
  let end = stemEnd;
  while (wordUnit.test(folded[end] ?? " ")) end++;
  const mark = folded[end] ?? " ";
  if (!/['’-]/u.test(mark) || !wordUnit.test(folded[end + 1] ?? " ")) return end;
  let next = end + 1;
  while (wordUnit.test(folded[next] ?? " ")) next++;
  // "CT'en", "AFLI-en": the ending of an abbreviation; "KOL-exacerbation" is a compound and no match.
  if (next - end <= 4) return next;
  return mark === "-" ? null : end;
}

function fit(reading: StemReading, text: string, start: number, stemEnd: number, end: number, rest: string): FormFeatures | null {
  const written = text.slice(start, stemEnd);
  if (reading.exactCase && written !== reading.stem) return null;
  if (!reading.exactCase && reading.stem.length < FOLDED_FROM && !sameLetters(written, reading.stem)) return null;
  const valued = reading.stem.length === 1 || reading.concept.class === "test" || reading.concept.class === "scale";
  const counted = (reading.concept.class === "time" || reading.concept.class === "unit") && /\d\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  const beforeNumber = counted || valued && /^\s?\d/u.test(text.slice(end, end + 2));
  const loose = reading.stem.length === 1 && standsForWord(written, text.slice(Math.max(0, start - 12), start), text.slice(end, end + 8));
  if (reading.needsStop && !loose && (text[end] !== "." || (alsoWords.test(reading.stem) && inRunningText.test(text.slice(Math.max(0, start - 10), start)))) && !beforeNumber) return null;
  const ending = text.slice(stemEnd, end);
  if (reading.abbreviation && ending !== "" && !/^['’-]/u.test(ending) && !(/\p{Lu}{2}$/u.test(written) && /^\p{Ll}/u.test(ending))) return null;
  if (reading.features) return rest === "" ? reading.features : genitive(reading.features, rest);
  if (rest === "" && reading.paradigm !== "verb" && reading.paradigm !== "syncope") return formFeatures(reading.paradigm, "", "") ?? plainForm;
  return formFeatures(reading.paradigm, rest, written.slice(-1).toLowerCase());
}

const alsoWords = /^(?:nat|gang|dag|tid|år|let|ret|alt|fast|stat|rest|post|spec|sup)$/iu;
/** What stands before an everyday word that only looks like an abbreviation: "i nat.", "6 timer pr. nat." */
const inRunningText = /(?:^|[\s(])(?:i|til|hver|om|denne|hele|pr\.?|sidste|en|den|et|det|per|natten|og)\s$|\/$/iu;

function genitive(features: FormFeatures, rest: string): FormFeatures | null {
  return rest === "s" ? { ...features, genitive: true } : null;
}

function sameLetters(written: string, stem: string): boolean {
  const tidy = (value: string) => value.toLowerCase().replace(/\s+/gu, " ");
  return tidy(written) === tidy(stem);
}
