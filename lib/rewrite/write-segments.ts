import { guardSentence } from "../guard/guard-sentence.ts";
import { hasMainClause, isClass, isFiniteVerb, namesFamily } from "./clauses/piece-tests.ts";
import { guardContextOf, type WrittenSentence } from "./glossary-sentence.ts";
import { chunkText, type Chunk, type Piece } from "./piece.ts";
import { addressReader } from "./address-reader.ts";
import { isToBeWatched } from "./purpose-and-suspicion.ts";
import { sayPieces } from "./say-pieces.ts";
import { capitaliseFirst, refersBack, rewriteSentence, splitLabel, withoutEndMark } from "./rewrite-sentence.ts";
import type { SentenceWriter } from "./sentence-writer.ts";
import { splitSegments } from "./split-segments.ts";
import { withFullStop } from "./with-full-stop.ts";
import type { WritingTask } from "./writing-task.ts";

/** "Rtg. thorax:", "MR columna d. 3/4:", "Hø. knæ:": what stands after such a label means what it means by itself; after "Mor:" or "Cave:" it doesn't. */
function namesWhatWasLookedAt(label: readonly Piece[]): boolean {
  const told = label.filter(({ kind }) => kind === "term" || kind === "kept" || kind === "word");
  return told.some((piece) => isClass(piece, "procedure", "test", "anatomy"))
    && told.every((piece) => isClass(piece, "procedure", "test", "anatomy", "direction", "time") || /^(?:af|på|i|og|uden|med|kontrast|dag|går|seneste|ny)$/u.test(piece.key));
}

/** A stretch of the sentence as said, and by whom. */
interface Part { readonly pieces: readonly Piece[]; readonly chunks: readonly Chunk[]; readonly by: "memory" | "model" | "glossary" }

/**
 * A telegraphic sentence is a list of short statements: each is offered to the writers by itself, and what none knows
 * is the glossary's. `by` is the layer that wrote most of the text.
 * @returns null when there is nothing to split, no writer knows a part, or a part would stand as a fragment.
 */
export async function writeSegments(task: WritingTask, writers: readonly SentenceWriter[], signal?: AbortSignal): Promise<WrittenSentence | null> {
  const { text, span, analysis, glossary, mentioned } = task;
  const { label, body } = splitLabel(analysis.pieces);
  const segments = splitSegments(withoutEndMark(body));
  const labelled = label.length > 0;
  if (labelled && !namesWhatWasLookedAt(label)) return null;
  if (segments.length < (labelled ? 1 : 2) || writers.length === 0 || segments.slice(1).some(refersBack)) return null;
  // "Moderen har bemærket, at hun er irritabel, har ondt i maven": who has it was said before.
  if (segments.some(([first], i) => i > 0 && isFiniteVerb(first) && namesFamily(segments.slice(0, i).flat()) && segments.slice(0, i).flat().some(({ key }) => /^(?:han|hun)$/u.test(key)))) return null;
  // "Sertralin 50 mg, …, obs. agitation": alone it would be a suspicion; it is what the medicine may do.
  if (body.some((_, i) => isToBeWatched(body, i))) return null;
  const own = new Set(mentioned);
  const lead = labelled ? [...capitaliseFirst(sayPieces(addressReader(label), { everyday: glossary.everyday, mentioned: own })), { text: " ", term: null }] : [];
  const written = [];
  for (const pieces of segments) written.push(await offer(pieces, { ...task, mentioned: own }, writers, signal));
  if (written.every((part) => part === null)) return null;
  const parts = joinUnwritten(segments, written, task, own);
  if (parts === null) return null;
  const chunks = [...lead, ...parts.flatMap(({ chunks }, i) => [...(i > 0 ? [{ text: " ", term: null }] : []), ...capitaliseFirst(chunks)])];
  const plain = chunkText(chunks);
  if (guardSentence(text.slice(span.start, span.end), plain, guardContextOf(analysis.pieces, glossary)) !== null) return null;
  for (const id of own) mentioned.add(id);
  return { text: plain, chunks, by: mostly(parts), withheld: null };

  /** Segments nobody knows, next to one another, become one sentence of the glossary's; none may be a mere fragment. */
  function joinUnwritten(all: readonly Piece[][], known: readonly (Part | null)[], { section }: WritingTask, named: Set<string>): Part[] | null {
    const joined: Part[] = [];
    for (let i = 0; i < all.length; i++) {
      const part = known[i];
      if (part) { joined.push(part); continue; }
      const run = stretch(body, all, known, i);
      const said = rewriteSentence(run.pieces, section, { everyday: glossary.everyday, mentioned: named });
      if (said.clauses === 0 && !hasMainClause(run.pieces)) return null;
      joined.push({ pieces: run.pieces, chunks: withFullStop(said.chunks), by: "glossary" });
      i = run.last;
    }
    return joined;
  }
}

/** From segment `first` to the last one that no writer knows, with the commas between. */
function stretch(body: readonly Piece[], all: readonly Piece[][], known: readonly (Part | null)[], first: number): { pieces: readonly Piece[]; last: number } {
  let last = first;
  while (last + 1 < all.length && known[last + 1] === null) last++;
  const from = body.indexOf(all[first]?.[0] as Piece);
  const to = body.indexOf(all[last]?.at(-1) as Piece);
  return { pieces: body.slice(from, to + 1), last };
}

async function offer(pieces: readonly Piece[], task: WritingTask, writers: readonly SentenceWriter[], signal?: AbortSignal): Promise<Part | null> {
  const source = task.text.slice(pieces[0]?.start, pieces.at(-1)?.end);
  const context = guardContextOf(pieces, task.glossary);
  const refuses = (plain: string) => guardSentence(source, plain, context);
  for (const writer of writers) {
    const own = new Set(task.mentioned);
    const proposal = await writer.write({ ...task.analysis, pieces }, { source, section: task.section, glossary: task.glossary, mentioned: own, refuses }, signal);
    if (proposal === null || refuses(chunkText(proposal.chunks)) !== null) continue;
    for (const id of own) task.mentioned.add(id);
    return { pieces, chunks: withFullStop(proposal.chunks), by: writer.name };
  }
  return null;
}

function mostly(parts: readonly Part[]): Part["by"] {
  const length = (by: Part["by"]) => parts.filter((part) => part.by === by).reduce((sum, { chunks }) => sum + chunkText(chunks).length, 0);
  return (["memory", "model", "glossary"] as const).reduce((best, by) => (length(by) > length(best) ? by : best));
}
