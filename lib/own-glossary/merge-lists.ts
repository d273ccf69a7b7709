import { MOST_OWN_TERMS, type OwnTerm } from "./own-term.ts";

/** Two lists as one; where both have a word, the added one counts. Newest first, and never more than are kept. */
export function mergeLists(kept: readonly OwnTerm[], added: readonly OwnTerm[]): { readonly terms: OwnTerm[]; readonly replaced: number } {
  const names = new Set(added.map(nameOf));
  const others = kept.filter((term) => !names.has(nameOf(term)));
  return { terms: [...added, ...others].slice(0, MOST_OWN_TERMS), replaced: kept.length - others.length };
}

/** Two terms with the same name are the same word. */
export function nameOf({ term }: OwnTerm): string {
  return term.trim().toLocaleLowerCase("da");
}
