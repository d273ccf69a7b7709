/** A term of the note's sentence, as the guard needs to know it. */
export interface GuardTerm {
  /** As written in the note. */
  readonly source: string;
  /** Its everyday wording in every form it may take, and its clause ("du har {ikke} feber") with and without "ikke". */
  readonly wordings: readonly string[];
  /** A symptom, finding or disease: what a note affirms or denies. */
  readonly condition: boolean;
  /** How somebody or something is ("sløv", "med sår"): said of a subject, and never had. */
  readonly state?: boolean;
}

/** What a rule may know besides the two sentences. */
export interface GuardContext {
  /** The everyday wordings that took the place of terms in the plain sentence: what they hold is not held against it. */
  readonly wordings: readonly string[];
  /** Ready wordings of doses ("2 gange om dagen"). */
  readonly doses?: readonly string[];
  /** Names of medicine in the source sentence, as written, and what else may stand for each ("NaCl": "saltvand"). */
  readonly medicine: readonly string[];
  readonly standIns?: Readonly<Record<string, readonly string[]>>;
  /** The terms in the order of the sentence. */
  readonly terms?: readonly GuardTerm[];
  /** Is this a word that names an illness, a complaint or a medicine? */
  readonly isMedical?: (word: string) => boolean;
}

/** A pair the rule must let pass or refuse; run by `tests/guard/guard-rules.test.ts`. */
export interface GuardExample extends Partial<GuardContext> {
  readonly source: string;
  readonly plain: string;
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
