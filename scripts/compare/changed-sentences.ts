import type { PlainNote } from "../../lib/plain-note.ts";

/** What a stretch of a note became before, and what it becomes now. */
export interface ChangedSentence {
  readonly source: string;
  readonly before: string;
  readonly after: string;
}

type Sentences = Pick<PlainNote, "sentences">;

/**
 * The stretches of a note whose plain words differ between two versions of it, in the note's order. Where the two divide
 * the note differently, a stretch reaches as far as either's sentences do.
 */
export function changedSentences(note: string, before: Sentences, after: Sentences): ChangedSentence[] {
  const changed: ChangedSentence[] = [];
  for (const [start, end] of commonStretches(before, after)) {
    const [was, is] = [before, after].map((version) => saidWithin(version, start, end)) as [string, string];
    if (was !== is) changed.push({ source: note.slice(start, end), before: was, after: is });
  }
  return changed;
}

/** The smallest stretches that both versions divide at. */
function commonStretches(before: Sentences, after: Sentences): [number, number][] {
  const spans = [...before.sentences, ...after.sentences].map(({ source }) => source).sort((a, b) => a.start - b.start);
  const stretches: [number, number][] = [];
  for (const { start, end } of spans) {
    const last = stretches.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return stretches;
}

function saidWithin({ sentences }: Sentences, start: number, end: number): string {
  return sentences.filter(({ source }) => source.start >= start && source.start < end).map(({ plain }) => plain).join(" ");
}
