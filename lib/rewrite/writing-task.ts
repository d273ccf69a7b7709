import type { Glossary } from "../glossary/glossary.ts";
import type { SectionKind } from "../plain-note.ts";
import type { Span } from "../text/span.ts";
import type { Analysis } from "./analyse-sentence.ts";

/** A sentence to be said plainly, and what the note around it tells. */
export interface WritingTask {
  /** The whole note. */
  readonly text: string;
  /** Where the sentence stands in it. */
  readonly span: Span;
  readonly analysis: Analysis;
  readonly section: SectionKind;
  readonly glossary: Glossary;
  /** Concepts whose own word was given in brackets already; new ones are added. */
  readonly mentioned: Set<string>;
  /** Is it said of the child, in a note where "du" is the mother? */
  readonly ofChild: boolean;
}
