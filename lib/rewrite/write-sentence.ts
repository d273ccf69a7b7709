import { guardSentence } from "../guard/guard-sentence.ts";
import { isAnsweredSign } from "./clauses/answered-sign.ts";
import { glossarySentence, guardContextOf, keptSentence, type WrittenSentence } from "./glossary-sentence.ts";
import { isTooLong } from "./long-sentence.ts";
import { chunkText } from "./piece.ts";
import { isToBeWatched } from "./purpose-and-suspicion.ts";
import type { SentenceWriter } from "./sentence-writer.ts";
import { FATHER_OF_CHILD, MOTHER_HERSELF } from "./third-person.ts";
import { writeSegments } from "./write-segments.ts";
import { writeStatements } from "./write-statements.ts";
import type { WritingTask } from "./writing-task.ts";

/** The first writer's version that the guard lets pass, else the glossary's. A refusal is kept as `withheld`. */
export async function writeSentence(task: WritingTask, writers: readonly SentenceWriter[], signal?: AbortSignal): Promise<WrittenSentence> {
  const { text, span, analysis, section, glossary, mentioned } = task;
  const source = text.slice(span.start, span.end);
  if (isTooLong(span)) return keptSentence(source, span, analysis);
  const guarded = guardContextOf(analysis.pieces, glossary);
  const refuses = (plain: string) => guardSentence(source, plain, guarded);
  let withheld: string | null = null;
  // The layers above know nothing of the reader's own words, so they don't write the sentences that have them.
  // Nor do they know that "mor" in a birth note is the patient, nor that "Murphys tegn er negativt" is no soreness at all.
  const able = task.ofChild || analysis.terms.some(({ origin }) => origin === "own") || analysis.pieces.some(({ key }) => key === MOTHER_HERSELF || key === FATHER_OF_CHILD) || isAnsweredSign(analysis.pieces) ? [] : writers;
  const watched = analysis.pieces.some((_, i) => isToBeWatched(analysis.pieces, i));
  for (const writer of able) {
    const own = new Set(mentioned);
    const proposal = await writer.write(analysis, { source, section, glossary, mentioned: own, refuses }, signal);
    if (proposal === null) continue;
    const plain = chunkText(proposal.chunks);
    // "Obs. bivirkninger": what is watched for is not suspected.
    if (watched && /(?<!\p{L})mistanke(?!\p{L})/iu.test(plain)) continue;
    const refused = refuses(plain);
    if (refused === null) {
      for (const id of own) mentioned.add(id);
      return { text: plain, chunks: proposal.chunks, by: plain === source ? "unchanged" : writer.name, withheld };
    }
    withheld ??= `${writer.name}: ${refused}`;
  }
  const segmented = await writeSegments(task, able, signal);
  if (segmented) return { ...segmented, withheld };
  const parted = await writeStatements(task, (statement) => writeSentence(statement, writers, signal));
  if (parted) return parted;
  const said = glossarySentence(task);
  return { ...said, withheld: withheld ?? said.withheld };
}
