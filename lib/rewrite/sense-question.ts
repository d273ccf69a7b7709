/** An ambiguous form whose sense the rules leave open, or only guess. */
export interface SenseQuestion {
  readonly sentence: string;
  /** The form's place in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Where the form starts in the note. */
  readonly at: number;
  /** Ids of the concepts it may stand for. */
  readonly candidates: readonly string[];
  /** The usual sense, if the rules would take it; else null. */
  readonly guess: string | null;
}
