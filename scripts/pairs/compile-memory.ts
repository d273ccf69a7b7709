import { createHash } from "node:crypto";
import { memoryKey } from "../../lib/memory/memory-key.ts";
import type { CompiledMemory } from "../../lib/memory/phrase-memory.ts";
import { plainTokensToText } from "../../lib/slots/plain-token-text.ts";
import type { ConvertedPair } from "./convert-pairs.ts";
import { isParticular } from "./is-particular.ts";
import { exchangeOf, wordLicences, type WordLicences } from "./word-licences.ts";

const copied = new Set(["num", "dose", "date", "side", "name"]);

/** May a pair stand in the memory? A number or side that its plain sentence does not give back can't be filled. */
export function isRecallable({ missing, sentence, heldOut }: ConvertedPair): boolean {
  return !heldOut && missing.every((slot) => !copied.has(sentence.slots[slot]?.type ?? "num"));
}

/** The patterns of all pairs that may be recalled; a slot that the author wrote out is named by its concept. */
export function compileMemory(pairs: readonly ConvertedPair[]): CompiledMemory {
  const licences = wordLicences(pairs);
  const counts = new Map<string, Map<string, number>>();
  for (const pair of pairs.filter(isRecallable)) {
    if (isForItsNameAlone(pair, licences)) continue;
    const key = memoryKey(pair.sentence, namedSlots(pair, licences));
    if (key === "") continue;
    const targets = counts.get(key) ?? new Map<string, number>();
    const target = plainTokensToText(pair.target);
    counts.set(key, targets.set(target, (targets.get(target) ?? 0) + 1));
  }
  const patterns = Object.fromEntries([...counts].map(([key, targets]) => [key, byCount(targets)]));
  const version = createHash("sha256").update(JSON.stringify(patterns)).digest("hex").slice(0, 12);
  return { version, patterns };
}

/** What most authors wrote comes first. */
function byCount(targets: ReadonlyMap<string, number>): string[] {
  return [...targets].sort((a, b) => b[1] - a[1]).map(([target]) => target);
}

/** The slots whose very concept the rewrite is for: those the author wrote out, and all of a rewrite that is particular or of a term alone. */
function namedSlots(pair: ConvertedPair, licences: WordLicences): Set<number> {
  const concepts = pair.sentence.slots.flatMap(({ piece }, slot) => (piece.concept ? [slot] : []));
  const words = pair.sentence.tokens.filter(({ word }) => /\p{L}/u.test(word));
  return new Set(isParticular(pair) || saysMore(pair, licences) || words.length < 2 ? concepts : pair.missing);
}

/** "Tetanus givet." → "Du har fået vaccine mod …": fits no other name, and a name without a concept can't be asked for. */
function isForItsNameAlone(pair: ConvertedPair, licences: WordLicences): boolean {
  return pair.sentence.slots.some(({ type, piece }) => type === "name" && piece.concept === null) && (isParticular(pair) || saysMore(pair, licences));
}

/** "U-hCG neg." → "… Du er ikke gravid.": a word that no word of the note stands for can only come from the slot's own concept. */
function saysMore(pair: ConvertedPair, licences: WordLicences): boolean {
  const { gone, come } = exchangeOf(pair);
  return come.some((word) => !gone.some((other) => licences[other]?.includes(word) || (word.length > 3 && word.slice(0, 4) === other.slice(0, 4))));
}
