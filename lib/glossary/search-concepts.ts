import { foldSpelling } from "./fold-spelling.ts";
import type { ListedConcept } from "./concept-list.ts";

interface Keyed {
  readonly concept: ListedConcept;
  readonly names: readonly string[];
  readonly meaning: string;
}

/** Finds concepts by what is typed. */
export type ConceptSearch = (typed: string) => readonly ListedConcept[];

/**
 * A search over `concepts`, in which spelling variants (c/k, æ/e, ø/oe) count as equal. What is called so comes first,
 * then what begins so, then what has the words in its names, its plain wording or its explanation.
 */
export function conceptSearch(concepts: readonly ListedConcept[]): ConceptSearch {
  let keyed: readonly Keyed[] | undefined;
  return (typed) => {
    const query = fold(typed);
    if (query === "") return concepts;
    keyed ??= concepts.map(keyedConcept);
    const ranked: ListedConcept[][] = [[], [], [], [], []];
    for (const candidate of keyed) {
      const rank = rankOf(candidate, query);
      if (rank !== null) ranked[rank]?.push(candidate.concept);
    }
    return ranked.flat();
  };
}

function keyedConcept(concept: ListedConcept): Keyed {
  return {
    concept,
    names: [concept.name, ...concept.terms, ...concept.abbreviations].map(fold),
    meaning: fold(`${concept.plain}\n${concept.explanation}`),
  };
}

function rankOf({ names, meaning }: Keyed, query: string): number | null {
  if (names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  if (names.some((name) => name.includes(query))) return 2;
  if (meaning.startsWith(query)) return 3;
  return meaning.includes(query) ? 4 : null;
}

/** The only letters that `foldSpelling` changes, alone or in pairs: all others need no look. */
const VARIANT = /[pcr]h|th|[oa]e|qu|c|[^a-z\d ]/gu;
const folded = new Map<string, string>();

/** As `foldSpelling` does it, for a whole glossary at once: some twenty times as fast. */
function fold(text: string): string {
  return text.trim().toLowerCase().replaceAll(VARIANT, (variant) => {
    const known = folded.get(variant) ?? foldSpelling(variant).text;
    folded.set(variant, known);
    return known;
  }).replaceAll(/ {2,}/gu, " ");
}
