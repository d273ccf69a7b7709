import type { Glossary } from "../../lib/glossary/glossary.ts";
import type { Writer } from "../../lib/plain-note.ts";
import type { SentenceWriter } from "../../lib/rewrite/sentence-writer.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { plainOf, type Pair } from "../pairs/read-pairs.ts";
import { chrf, sari } from "./closeness.ts";

/** What one system made of one pair. */
export interface PairScore {
  readonly pair: Pair;
  readonly plain: string;
  readonly reference: string;
  readonly sari: number;
  readonly chrf: number;
  readonly by: readonly Writer[];
  /** Why a memory's or model's version was refused, if one was. */
  readonly refused: readonly string[];
}

/** Rewrites every pair's clinical sentence and compares it with the authored one. */
export async function scorePairs(pairs: readonly Pair[], glossary: Glossary, writers: readonly SentenceWriter[]): Promise<PairScore[]> {
  const scores: PairScore[] = [];
  for (const pair of pairs) {
    const { plain, sentences } = await rewriteNote(pair.source, { glossary, writers });
    const reference = plainOf(pair.target);
    scores.push({
      pair, plain, reference, sari: sari(pair.source, plain, reference), chrf: chrf(plain, reference),
      by: sentences.map(({ by }) => by),
      refused: sentences.flatMap(({ withheld }) => (withheld && /^(?:memory|model):/u.test(withheld) ? [withheld] : [])),
    });
  }
  return scores;
}

/** The mean of a figure over scores. */
export function mean(scores: readonly PairScore[], figure: "sari" | "chrf"): number {
  return scores.reduce((sum, score) => sum + score[figure], 0) / Math.max(1, scores.length);
}

/** The share of sentences, in %, that a layer wrote. */
export function shareBy(scores: readonly PairScore[], ...writers: readonly Writer[]): number {
  const all = scores.flatMap(({ by }) => by);
  return (100 * all.filter((by) => writers.includes(by)).length) / Math.max(1, all.length);
}
