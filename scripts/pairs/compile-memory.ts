import { createHash } from "node:crypto";
import { memoryKey } from "../../lib/memory/memory-key.ts";
import type { CompiledMemory } from "../../lib/memory/phrase-memory.ts";
import { plainTokensToText } from "../../lib/slots/plain-token-text.ts";
import type { ConvertedPair } from "./convert-pairs.ts";

const copied = new Set(["num", "dose", "date", "side", "name"]);

/** May a pair stand in the memory? A number or side that its plain sentence does not give back can't be filled. */
export function isRecallable({ missing, sentence, heldOut }: ConvertedPair): boolean {
  return !heldOut && missing.every((slot) => !copied.has(sentence.slots[slot]?.type ?? "num"));
}

/** The patterns of all pairs that may be recalled; a slot that the author wrote out is named by its concept. */
export function compileMemory(pairs: readonly ConvertedPair[]): CompiledMemory {
  const patterns: Record<string, string[]> = {};
  for (const pair of pairs.filter(isRecallable)) {
    const key = memoryKey(pair.sentence, new Set(pair.missing));
    const target = plainTokensToText(pair.target);
    const known = (patterns[key] ??= []);
    if (key !== "" && !known.includes(target)) known.push(target);
  }
  const version = createHash("sha256").update(JSON.stringify(patterns)).digest("hex").slice(0, 12);
  return { version, patterns };
}
