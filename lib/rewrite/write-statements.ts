import type { WrittenSentence } from "./glossary-sentence.ts";
import { chunkText, type Chunk } from "./piece.ts";
import { capitaliseFirst } from "./rewrite-sentence.ts";
import { splitStatements } from "./split-statements.ts";
import { withFullStop } from "./with-full-stop.ts";
import type { WritingTask } from "./writing-task.ts";

/**
 * Writes a dictated sentence of several full statements one by one, so that a wording refused in one of them keeps the others
 * no longer as the note has them.
 * @param write writes one statement, under the guard
 * @returns null where the sentence is one statement, or nothing in it can be said in other words
 */
export async function writeStatements(task: WritingTask, write: (statement: WritingTask) => Promise<WrittenSentence>): Promise<WrittenSentence | null> {
  const statements = splitStatements(task.analysis.pieces);
  if (statements.length < 2) return null;
  const written: WrittenSentence[] = [];
  for (const pieces of statements) {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) return null;
    written.push(await write({ ...task, span: { start: first.start, end: last.end }, analysis: { ...task.analysis, pieces } }));
  }
  if (written.every(({ by }) => by === "unchanged")) return null;
  const chunks: Chunk[] = written.flatMap((said, i) => [...(i > 0 ? [{ text: " ", term: null }] : []), ...capitaliseFirst(withFullStop(said.chunks))]);
  const most = written.reduce((best, said) => (said.by !== "unchanged" && (best.by === "unchanged" || said.text.length > best.text.length) ? said : best));
  return { text: chunkText(chunks), chunks, by: most.by, withheld: written.find(({ withheld }) => withheld !== null)?.withheld ?? null };
}
