/** What a rule may know besides the two sentences. */
export interface GuardContext {
  /** The everyday wordings that took the place of terms in the plain sentence: what they hold is not held against it. */
  readonly wordings: readonly string[];
  /** Names of medicine in the source sentence, as written. */
  readonly medicine: readonly string[];
}

/** A pair the rule must let pass or refuse; run by `tests/guard/examples.test.ts`. */
export interface GuardExample {
  readonly source: string;
  readonly plain: string;
  readonly wordings?: readonly string[];
  readonly medicine?: readonly string[];
  readonly refused: boolean;
}

/** One thing that must be the same in the note's sentence and in the plain one. */
export interface GuardRule {
  readonly name: string;
  readonly examples: readonly GuardExample[];
  /** Why the plain sentence is refused, or null. Never quotes the note: the reason may be logged. */
  readonly check: (source: string, plain: string, context: GuardContext) => string | null;
}

/** The plain sentence without the wordings that stand for terms. */
export function withoutWordings(plain: string, { wordings }: GuardContext): string {
  let rest = plain;
  for (const wording of [...wordings].sort((a, b) => b.length - a.length)) {
    const at = wording === "" ? -1 : rest.toLocaleLowerCase("da").indexOf(wording.toLocaleLowerCase("da"));
    if (at >= 0) rest = `${rest.slice(0, at)} ${rest.slice(at + wording.length)}`;
  }
  return rest;
}
