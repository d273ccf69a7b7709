import type { SenseQuestion } from "../rewrite/sense-question.ts";
import type { SentenceWriter } from "../rewrite/sentence-writer.ts";
import type { EditorNetwork } from "./editor-network.ts";
import type { ModelFiles } from "./model-files.ts";
import { senseWords, wordTokens } from "./sense-words.ts";
import { openWordPieces, type WordPieces } from "./word-pieces.ts";

/** A longer sentence is cut around the form, as in training. */
const MOST_WORDS = 45;

/** What the model thinks of a form: its likeliest sense and how likely it is, among the candidates it was taught. */
export interface SenseOpinion {
  readonly id: string;
  readonly probability: number;
}

/** What the sense head is read with: the opened vocabulary, and the senses in the order of the scores. */
export interface SenseTables extends Pick<ModelFiles, "senses"> {
  readonly pieces: WordPieces;
}

/** The model's own opinion, whatever it is worth; null when it was taught fewer than two of the candidates. */
export async function senseOpinion(question: Pick<SenseQuestion, "sentence" | "start" | "end" | "candidates">, network: EditorNetwork, { pieces, senses }: SenseTables): Promise<SenseOpinion | null> {
  const known = question.candidates.flatMap((id) => { const number = senses.indexOf(id); return number < 0 ? [] : [{ id, number }]; });
  if (known.length < question.candidates.length || known.length < 2) return null;
  const { words, at } = senseWords(question.sentence, question);
  const from = Math.max(0, at - Math.floor(MOST_WORDS / 2));
  const tokens = wordTokens(words.slice(from, from + MOST_WORDS));
  const encoded = pieces.encode({ tokens, slots: [] });
  const scores = await network.run(encoded, encoded.first.map((_, place) => place));
  const place = at - from + 1;
  const own = known.map(({ id, number }) => ({ id, score: scores.senses[place * senses.length + number] ?? -Infinity }));
  const total = own.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const best = own.reduce((a, b) => (b.score > a.score ? b : a));
  return { id: best.id, probability: Math.exp(best.score) / total };
}

/**
 * Tells a sense where the model is sure enough: a wrong sense is far worse than none.
 * The threshold is chosen on validation sentences (scripts/calibrate-senses.ts).
 */
export function senseTeller(network: EditorNetwork, files: Pick<ModelFiles, "vocabulary" | "senses" | "settings">): NonNullable<SentenceWriter["tell"]> {
  const tables = { pieces: openWordPieces(files.vocabulary), senses: files.senses };
  return async (question, signal) => {
    signal?.throwIfAborted();
    const opinion = await senseOpinion(question, network, tables);
    return opinion && opinion.probability >= files.settings.sense ? opinion.id : null;
  };
}
