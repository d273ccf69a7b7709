/** An ambiguous form whose sense the rules leave open. What they guess is not asked: the usual sense is right more often than the model (decision 0010). */
export interface SenseQuestion {
  readonly sentence: string;
  /** The form's place in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Where the form starts in the note. */
  readonly at: number;
  /** Ids of the concepts it may stand for. */
  readonly candidates: readonly string[];
}
