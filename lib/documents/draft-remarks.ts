import type { PlainNote } from "../plain-note.ts";
import { overlaps, type Span, type SpanText } from "../text/span.ts";

/** Why a stretch of a draft is worth a second look. */
export type RemarkKind =
  /** Nobody explains the word to the patient. */
  | "unexplained"
  /** The word has several meanings, and nothing in the sentence chooses. */
  | "ambiguous"
  /** The word was explained by its parts, which may be wrong. */
  | "unsure"
  /** The sentence stays as it is: nothing plainer was safe. */
  | "kept";

/** A stretch of a draft with what could stand there instead. */
export interface DraftRemark extends SpanText {
  readonly kind: RemarkKind;
  readonly suggestions: readonly string[];
}

/** What a clinician may want to write more clearly, in the order of the draft. */
export function draftRemarks({ sentences, terms, unexplained }: PlainNote): DraftRemark[] {
  const words: DraftRemark[] = [
    ...unexplained.map((word) => ({ ...word, kind: "unexplained" as const, suggestions: [] })),
    ...terms.filter(({ certain }) => !certain).map(({ source, candidates, plain }) => candidates.length > 1
      ? { ...source, kind: "ambiguous" as const, suggestions: [...new Set(candidates.map((sense) => sense.plain))] }
      : { ...source, kind: "unsure" as const, suggestions: [plain] }),
  ];
  const kept = sentences
    .filter(({ by, withheld }) => by === "unchanged" && withheld !== null)
    .filter(({ source }) => !words.some((word) => overlaps(word, source)))
    .map(({ source }) => ({ ...source, kind: "kept" as const, suggestions: [] }));
  return [...words, ...kept].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A stretch of a draft, and the remark on it. */
export interface DraftStretch extends Span {
  readonly remark: DraftRemark | null;
}

/** Cuts a draft at its remarks; where two overlap, the first one counts. */
export function draftStretches(length: number, remarks: readonly DraftRemark[]): DraftStretch[] {
  const stretches: DraftStretch[] = [];
  let at = 0;
  for (const remark of remarks) {
    if (remark.start < at || remark.end > length) continue;
    if (remark.start > at) stretches.push({ start: at, end: remark.start, remark: null });
    stretches.push({ start: remark.start, end: remark.end, remark });
    at = remark.end;
  }
  return at < length ? [...stretches, { start: at, end: length, remark: null }] : stretches;
}
