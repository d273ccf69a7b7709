import type { Glossary } from "../glossary/glossary.ts";
import type { SectionKind } from "../plain-note.ts";
import type { Analysis } from "./analyse-sentence.ts";
import type { Chunk } from "./piece.ts";
import type { SenseQuestion } from "./sense-question.ts";

/** What a writer may know besides the sentence itself. */
export interface WriterContext {
  /** The sentence as the note has it. */
  readonly source: string;
  readonly section: SectionKind;
  readonly glossary: Glossary;
  /** Concepts whose own word was given in brackets already; a writer adds those it gives. */
  readonly mentioned: Set<string>;
  /** Why the guard would refuse a plain sentence, or null. */
  readonly refuses: (plain: string) => string | null;
}

/** A plain sentence that a writer stands for, with its confidence from 0 to 1. */
export interface Proposal {
  readonly chunks: readonly Chunk[];
  readonly confidence: number;
}

/** A layer above the glossary that may write a sentence better: the phrase memory, the model. Null: it has nothing. */
export interface SentenceWriter {
  readonly name: "memory" | "model";
  write(analysis: Analysis, context: WriterContext, signal?: AbortSignal): Promise<Proposal | null> | Proposal | null;
  /** The sense of a form that the rules leave open; null: not sure enough. Only the model has an opinion. */
  tell?(question: SenseQuestion, signal?: AbortSignal): Promise<string | null>;
}
