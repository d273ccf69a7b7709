import { chunkText } from "../rewrite/piece.ts";
import type { SentenceWriter } from "../rewrite/sentence-writer.ts";
import { fillSlots } from "../slots/fill-slots.ts";
import { toSlots } from "../slots/to-slots.ts";
import type { PhraseMemory } from "./phrase-memory.ts";

/** Writes the sentences whose pattern stands among the authored pairs: the first rewrite that the guard lets pass. */
export function memoryWriter(memory: PhraseMemory): SentenceWriter {
  return {
    name: "memory",
    write({ pieces }, { mentioned, refuses }) {
      const sentence = toSlots(pieces);
      const proposals = memory.recall(sentence).map((tokens) => {
        const own = new Set(mentioned);
        return { chunks: fillSlots(tokens, sentence.slots, own), own };
      });
      const chosen = proposals.find(({ chunks }) => refuses(chunkText(chunks)) === null) ?? proposals[0];
      if (!chosen) return null;
      for (const id of chosen.own) mentioned.add(id);
      return { chunks: chosen.chunks, confidence: 1 };
    },
  };
}
