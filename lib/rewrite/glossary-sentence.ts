import { hasTwoVerbs } from "../danish/two-verbs.ts";
import { guardContextOf } from "../guard/guard-context-of.ts";
import type { GuardContext } from "../guard/guard-rule.ts";
import { guardSentence } from "../guard/guard-sentence.ts";
import type { Writer } from "../plain-note.ts";
import type { Span } from "../text/span.ts";
import type { EverydayWords } from "../text/readability.ts";
import { isFormality } from "../text/formality.ts";
import { addressReader } from "./address-reader.ts";
import type { Analysis } from "./analyse-sentence.ts";
import { chunkText, type Chunk, type Piece } from "./piece.ts";
import { capitaliseFirst, rewriteSentence } from "./rewrite-sentence.ts";
import { orderAdjectives } from "./order-adjectives.ts";
import { sayPieces, type Saying } from "./say-pieces.ts";
import { withFullStop } from "./with-full-stop.ts";
import type { WritingTask } from "./writing-task.ts";

export { guardContextOf };

/** A plain sentence with its chunks, who wrote it, and why a better version was refused. */
export interface WrittenSentence {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  readonly by: Writer;
  readonly withheld: string | null;
}

/**
 * The glossary's version of a sentence under guard: full clauses if every fact is in place, else only the words
 * exchanged, else the note's own sentence.
 */
export function glossarySentence({ text, span, analysis: { pieces }, section, glossary, mentioned, ofChild }: WritingTask): WrittenSentence {
  const source = text.slice(span.start, span.end);
  if (isFormality(source)) return { text: source, chunks: [{ text: source, term: null }], by: "unchanged", withheld: null };
  const context = guardContextOf(pieces, glossary);
  const attempts: Attempt[] = [
    (saying) => rewriteSentence(pieces, section, saying).chunks,
    (saying) => startLike(source, sayPieces(orderAdjectives(addressReader(pieces)), saying)),
    (saying) => startLike(source, sayPieces(orderAdjectives(pieces), saying)),
    (saying) => startLike(source, sayPieces(onlyPassing(source, orderAdjectives(pieces), context, glossary.everyday), saying)),
  ];
  let withheld: string | null = null;
  for (const attempt of attempts) {
    const own = new Set(mentioned);
    const chunks = attempt({ everyday: glossary.everyday, mentioned: own, ofChild });
    const plain = chunkText(chunks);
    const refused = attempt === attempts[0] && hasTwoVerbs(plain) && !hasTwoVerbs(source) ? "a clause has two verbs" : guardSentence(source, plain, context);
    if (refused === null) {
      for (const id of own) mentioned.add(id);
      const same = plain.replace(/\.$/u, "").toLocaleLowerCase("da") === source.replace(/\.$/u, "").toLocaleLowerCase("da");
      return same ? { text: source, chunks: sourceChunks(source, span, pieces), by: "unchanged", withheld } : { text: plain, chunks, by: "glossary", withheld };
    }
    withheld ??= refused;
  }
  return { text: source, chunks: sourceChunks(source, span, pieces), by: "unchanged", withheld };
}

/** The note's own sentence, where nothing of it is to be reworded. */
export function keptSentence(source: string, span: Span, { pieces }: Analysis): WrittenSentence {
  return { text: source, chunks: sourceChunks(source, span, pieces), by: "unchanged", withheld: null };
}

type Attempt = (saying: Saying) => readonly Chunk[];

/** One wording that the guard refuses, by itself or beside another, must not keep the others from the reader: its piece stays as the note has it. */
function onlyPassing(source: string, pieces: readonly Piece[], context: GuardContext, everyday: EverydayWords): readonly Piece[] {
  const asWritten = (piece: Piece): Piece => ({ ...piece, kind: "kept", plain: piece.source });
  let passing: readonly Piece[] = pieces.map((piece) => (piece.kind === "term" || piece.kind === "dose" ? asWritten(piece) : piece));
  pieces.forEach((piece, i) => {
    const more = passing.with(i, piece);
    if (passing[i] !== piece && guardSentence(source, chunkText(sayPieces(more, { everyday, mentioned: new Set() })), context) === null) passing = more;
  });
  return passing;
}

/** "A. cystica clipses": what takes the place of a capital begins with one; "dgl." at the end takes the full stop with it. */
function startLike(source: string, chunks: readonly Chunk[]): readonly Chunk[] {
  const ended = /[.!?]\s*$/u.test(source) ? withFullStop(chunks) : chunks;
  return /^\p{Lu}/u.test(source) ? capitaliseFirst(ended) : ended;
}

/** The note's own sentence, with its terms marked where they stand. */
function sourceChunks(source: string, span: Span, pieces: readonly Piece[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.term === null) continue;
    chunks.push({ text: source.slice(at, piece.start - span.start), term: null }, { text: piece.source, term: piece.term });
    at = piece.end - span.start;
  }
  return [...chunks, { text: source.slice(at), term: null }].filter(({ text }) => text !== "");
}
