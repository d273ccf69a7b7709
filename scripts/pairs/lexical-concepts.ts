import type { ConvertedPair } from "./convert-pairs.ts";

/** Concepts that authors wrote out more often than they put them into a slot, at least twice. */
export function lexicalConcepts(pairs: readonly ConvertedPair[]): string[] {
  const counts = new Map<string, [slotted: number, written: number]>();
  for (const { sentence, missing, heldOut } of pairs) {
    if (heldOut) continue;
    sentence.slots.forEach(({ piece }, slot) => {
      if (!piece.concept || piece.concept.class === "drug") return;
      const row = counts.get(piece.concept.id) ?? [0, 0];
      row[missing.includes(slot) ? 1 : 0]++;
      counts.set(piece.concept.id, row);
    });
  }
  return [...counts].filter(([, [slotted, written]]) => written >= 2 && written > slotted).map(([id]) => id).sort();
}

/** The TypeScript module that holds the list. */
export function lexicalModule(concepts: readonly string[]): string {
  return `/**
 * Concepts that authors rewrite together with the sentence around them ("St.p.: …" → "Lægen lyttede på dine lunger …"):
 * they stand as words, not as slots. Counted from the pairs by \`npm run build:pairs -- --lexical\`.
 */
export const LEXICAL_CONCEPTS: ReadonlySet<string> = new Set(("${concepts.join(" ")}").split(" "));
`;
}
