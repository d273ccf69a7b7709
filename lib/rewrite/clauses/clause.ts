import type { SectionKind } from "../../plain-note.ts";
import type { Chunk, Piece } from "../piece.ts";
import type { Saying } from "../say-pieces.ts";

/** What a clause rule knows of the place: the section, and who the sentence is about. */
export interface ClauseContext {
  readonly section: SectionKind;
  /** A relative is named in the sentence: then nothing may be said of "du". */
  readonly aboutFamily: boolean;
  /** The sentence proposes or recommends: then nothing in it is settled. */
  readonly proposes: boolean;
  readonly say: (pieces: readonly Piece[], options?: Partial<Saying>) => Chunk[];
}

/**
 * One telegraphic shape and the full clause it becomes.
 * Each rule carries its own examples; `tests/rewrite/clauses.test.ts` runs them, including what it must leave alone.
 */
export interface ClauseRule {
  readonly name: string;
  /** The clause without capital and full stop, or null when the pieces don't have the shape. */
  readonly write: (pieces: readonly Piece[], context: ClauseContext) => Chunk[] | null;
}

/** The same with a small first letter, for what follows a lead ("der er …"); capitals of an abbreviation stay. */
export function lower(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, i) => (i === 0 && !/^\p{Lu}[\p{Lu}\d]/u.test(chunk.text) ? { ...chunk, text: chunk.text.charAt(0).toLocaleLowerCase("da") + chunk.text.slice(1) } : chunk));
}

/** Plain words of the rule's own. */
export function words(text: string): Chunk {
  return { text, term: null };
}

/** The given parts with a space between those that are not empty. */
export function clause(...parts: readonly (Chunk | readonly Chunk[] | string)[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const part of parts) {
    const list: readonly Chunk[] = typeof part === "string" ? [words(part)] : Array.isArray(part) ? part : [part as Chunk];
    if (list.every(({ text }) => text === "")) continue;
    if (chunks.length > 0 && !/^[,.;:)]/u.test(list[0]?.text ?? "")) chunks.push(words(" "));
    chunks.push(...list);
  }
  return chunks;
}
