import { chunkText, type Piece } from "../rewrite/piece.ts";
import type { SentenceWriter } from "../rewrite/sentence-writer.ts";
import { fillSlots } from "../slots/fill-slots.ts";
import type { PlainToken } from "../slots/slot.ts";
import { readsWrong } from "../slots/reads-wrong.ts";
import { tellsWhatWas } from "../slots/tells-what-was.ts";
import { toSlots } from "../slots/to-slots.ts";
import type { PhraseMemory } from "./phrase-memory.ts";

/** Writes the sentences whose pattern stands among the authored pairs: the first rewrite that the guard lets pass. */
export function memoryWriter(memory: PhraseMemory): SentenceWriter {
  return {
    name: "memory",
    write({ pieces }, { mentioned, refuses, section, source }) {
      const sentence = toSlots(pieces);
      const proposals = memory.recall(sentence)
        .filter((tokens) => (section !== "plan" || !tellsWhatWas(tokens)) && !(isAnswer(pieces) && deniesTheTest(tokens)) && !readsWrong(tokens, sentence.slots, source))
        .map((tokens) => {
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

/** "McMurray neg.": the answer is negative, the test was made. */
function isAnswer(pieces: readonly Piece[]): boolean {
  return pieces.some(({ key }) => /^(?:neg|negativ|negativt|pos|positiv|positivt)$/u.test(key));
}

function deniesTheTest(tokens: readonly PlainToken[]): boolean {
  return /^(?:der er|du har) (?:ingen|ikke)/u.test(tokens.slice(0, 3).map(({ word }) => word).join(" "));
}
