import type { Span, SpanText } from "./text/span.ts";

/** Who is reading: chooses the pronouns ("du", "din mor") and the point of view. */
export type Reader = "patient" | "relative" | "clinician";

/** How many terms the reader wants explained: only the hardest, most, or all. */
export type Density = "hardest" | "most" | "all";

/** Which layer wrote a plain sentence; `unchanged` keeps the note's own words. */
export type Writer = "memory" | "model" | "glossary" | "unchanged";

/** One meaning that a term may have where it stands. */
export interface TermSense {
  /** Id of the glossary concept. */
  readonly entry: string;
  /** The everyday wording, in its base form ("åndenød"). */
  readonly plain: string;
  readonly explanation: string;
}

/** A hard term found in the note, and what it means there. */
export interface PlainTerm {
  readonly source: SpanText;
  readonly entry: string;
  /** Id of the sense chosen; equal to `entry` unless the form is ambiguous. */
  readonly sense: string;
  readonly plain: string;
  readonly explanation: string;
  /** False when the sense could not be settled, or the word was explained by its parts. */
  readonly certain: boolean;
  /** 1 most adults know it, 2 many don't, 3 hardly anybody outside health care does. */
  readonly hard: 1 | 2 | 3;
  /** How the explanation came about. */
  readonly origin: "glossary" | "own" | "parts" | "built" | "broader";
  /** The kind of source the explanation rests on ("textbook", "drug-register" …). */
  readonly basis: string;
  /** Where the term's plain wording (or the kept word) stands in `PlainNote.plain`; null if the sentence was rewritten without it. */
  readonly plainSpan: Span | null;
  /** Every meaning the form may have here, when there is more than one and none is certain. */
  readonly candidates: readonly TermSense[];
}

/** One sentence of the plain version, with the stretch of the note that it stands for. */
export interface PlainSentence {
  readonly source: SpanText;
  readonly plain: string;
  /** Where it stands in `PlainNote.plain`. */
  readonly plainSpan: Span;
  readonly by: Writer;
  /** Why the guard refused a better version, else null. */
  readonly withheld: string | null;
  /** Index into `PlainNote.sections`. */
  readonly section: number;
}

/** What a section of a note is about; `other` for headings nobody listed. */
export type SectionKind =
  | "title" | "reason" | "history" | "social" | "medicine" | "allergy" | "objective" | "tests"
  | "conclusion" | "plan" | "course" | "diagnoses" | "signature" | "other";

/** A section of the note: its heading as written and in plain words. */
export interface PlainSection {
  readonly kind: SectionKind;
  /** The heading in the note; null for text before any heading. */
  readonly heading: SpanText | null;
  /** The heading in plain words ("Det så lægen"), empty if there is none. */
  readonly plain: string;
  readonly plainSpan: Span | null;
}

/** LIX (Björnsson 1968) and the share in % of running words that are everyday Danish (Zipf ≥ 3). */
export interface Readability {
  readonly lix: number;
  readonly everyday: number;
}

/** A whole note in everyday Danish: what `explain --json` prints and the page shows. */
export interface PlainNote {
  readonly plain: string;
  readonly sections: readonly PlainSection[];
  readonly sentences: readonly PlainSentence[];
  readonly terms: readonly PlainTerm[];
  /** Hard words without an explanation. */
  readonly unexplained: readonly SpanText[];
  readonly readability: { readonly before: Readability; readonly after: Readability };
  /** True when the model could not be loaded on this device: memory and glossary wrote the note alone. */
  readonly withoutModel?: boolean;
}
