import type { Concept } from "../glossary/glossary.ts";
import type { FormFeatures } from "../glossary/term-forms.ts";
import type { Span } from "../text/span.ts";

/** What a stretch of a sentence is, once read. Every letter of the sentence is in exactly one piece. */
export type PieceKind = "term" | "kept" | "word" | "number" | "dose" | "mark";

/**
 * A stretch of a sentence and how it may be said plainly.
 * `term`: a glossary concept, written by its plain wording; `kept`: a term that keeps the note's own word
 * (a medicine's name, an unsettled sense); `dose`: "x 2" as "2 gange om dagen"; `mark`: punctuation.
 */
export interface Piece extends Span {
  readonly kind: PieceKind;
  /** As written in the note. */
  readonly source: string;
  /** In lower case, without a final full stop: what the rules compare. */
  readonly key: string;
  readonly concept: Concept | null;
  readonly features: FormFeatures | null;
  /** Index into the note's terms; null for what needs no card. */
  readonly term: number | null;
  /** Ready wording for doses and for words without a concept; "" lets the realiser decide. */
  readonly plain: string;
  /** Was there white space before it? */
  readonly spaced: boolean;
}

/** A run of plain text, and which term it renders. */
export interface Chunk {
  readonly text: string;
  readonly term: number | null;
}

/** The text of several chunks. */
export function chunkText(chunks: readonly Chunk[]): string {
  return chunks.map(({ text }) => text).join("");
}
