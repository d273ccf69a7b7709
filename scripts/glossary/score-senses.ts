import { escapeRegExp } from "../../lib/text/escape-reg-exp.ts";
import { chooseSense } from "../../lib/glossary/choose-sense.ts";
import type { Glossary } from "../../lib/glossary/glossary.ts";
import { matchTerms } from "../../lib/glossary/match-terms.ts";
import { SearchedNote } from "../../lib/glossary/searched-note.ts";

/** A sentence, the ambiguous form in it and the id of its sense there ("open" where the sentence does not tell). */
export interface SenseCase { readonly text: string; readonly target: string; readonly sense: string }

export interface ScoredCase { readonly item: SenseCase; readonly got: string }

export interface SenseScore { readonly right: readonly ScoredCase[]; readonly wrong: readonly ScoredCase[]; readonly silent: readonly ScoredCase[] }

/** Chooses the sense in every case: right, wrong, or silent where a sense was expected and none was shown. */
export function scoreSenses(cases: readonly SenseCase[], glossary: Glossary): SenseScore {
  const scored = cases.map((item) => ({ item, got: senseIn(item, glossary) }));
  const isRight = ({ item, got }: ScoredCase) => got === item.sense || (item.sense === "open" && got === "none");
  const isSilent = (one: ScoredCase) => !isRight(one) && (one.got === "open" || one.got === "none");
  return {
    right: scored.filter(isRight), silent: scored.filter(isSilent),
    wrong: scored.filter((one) => !isRight(one) && !isSilent(one)),
  };
}

/** The sense chosen for the target: a concept's id, "open", or "none" where the glossary does not find the form. */
function senseIn({ text, target }: SenseCase, glossary: Glossary): string {
  const at = placeOf(target, text);
  const match = matchTerms(text, glossary).find(({ start, end }) => start <= at && at < end);
  if (!match) return "none";
  const choice = chooseSense(match, { sentence: text, start: match.start, end: match.end, note: new SearchedNote(text), title: text.toLocaleLowerCase("da") }, glossary);
  return choice.kind === "open" ? "open" : choice.reading.reading.concept.id;
}

/** Where the target stands as a word of its own, or -1. */
export function placeOf(target: string, text: string): number {
  const escaped = escapeRegExp(target);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").exec(text)?.index ?? -1;
}
