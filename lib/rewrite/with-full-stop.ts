import { chunkText, type Chunk } from "./piece.ts";

/** A sentence ends with a mark. */
export function withFullStop(chunks: readonly Chunk[]): readonly Chunk[] {
  return /[.!?:]["”]?\s*$/u.test(chunkText(chunks)) ? chunks : [...chunks, { text: ".", term: null }];
}
