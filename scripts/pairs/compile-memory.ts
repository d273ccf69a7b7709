import { createHash } from "node:crypto";
import { memoryKey } from "../../lib/memory/memory-key.ts";
import type { CompiledMemory } from "../../lib/memory/phrase-memory.ts";
import { plainTokensToText } from "../../lib/slots/plain-token-text.ts";
import { clausePairs } from "./clause-pairs.ts";
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
  const recallable = pairs.filter(isRecallable);
  const counts = countTargets(recallable, licences);
  // What somebody wrote for a clause alone goes before what is cut out of a longer sentence.
  const cut = countTargets(recallable.flatMap(clausePairs).filter((clause) => isRecallable(clause) && isWhole(clause, licences)), licences);
  for (const [key, targets] of cut) if (!counts.has(key)) counts.set(key, targets);
  const patterns = Object.fromEntries([...counts].map(([key, targets]) => [key, byCount(targets)]));
  const version = createHash("sha256").update(JSON.stringify(patterns)).digest("hex").slice(0, 12);
  return { version, patterns };
}

/** "UL hø.": whether it was done or is planned, its author knew from the rest of the note. */
const SAYS_NOT_WHEN = /^<procedure> <side>$/u;

/** Which rewrites each pattern has, and how many authors wrote each. */
function countTargets(pairs: readonly ConvertedPair[], licences: WordLicences): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const pair of pairs) {
    const key = memoryKey(pair.sentence, namedSlots(pair, licences));
    if (key === "" || SAYS_NOT_WHEN.test(key) || isForItsNameAlone(pair, licences) || isForItsGenreAlone(pair, licences)) continue;
    const targets = counts.get(key) ?? new Map<string, number>();
    const target = plainTokensToText(pair.target);
    counts.set(key, targets.set(target, (targets.get(target) ?? 0) + 1));
  }
  return counts;
}

/** A clause without a concept whose every new word some word of it stands for: nothing is told from the clause before. */
function isWhole(clause: ConvertedPair, licences: WordLicences): boolean {
  return clause.sentence.slots.some(({ piece }) => piece.concept) || !saysMore(clause, licences);
}

/** What most authors wrote comes first. */
function byCount(targets: ReadonlyMap<string, number>): string[] {
  return [...targets].sort((a, b) => b[1] - a[1]).map(([target]) => target);
}

/** The slots whose very concept the rewrite is for: those the author wrote out, and all of a rewrite that is particular or of a term alone. */
function namedSlots(pair: ConvertedPair, licences: WordLicences): Set<number> {
  const concepts = pair.sentence.slots.flatMap(({ piece }, slot) => (piece.concept ? [slot] : []));
  const words = pair.sentence.tokens.filter(({ word }) => /\p{L}/u.test(word));
  return new Set(isParticular(pair) || saysMore(pair, licences) || words.length < 2 || pair.missing.some((slot) => !isWrittenOut(pair, slot)) ? concepts : pair.missing);
}

/** "Steatose af lever" → "du har [fedt i leveren]": no word of the author's stands for the liver, so another slot's wording does. */
function isWrittenOut({ sentence, target }: ConvertedPair, slot: number): boolean {
  const piece = sentence.slots[slot]?.piece;
  const own = target.flatMap((token) => (token.slot === null && token.word.length > 2 ? [token.word.toLocaleLowerCase("da").slice(0, 4)] : []));
  const wording = `${piece?.source ?? ""} ${piece?.concept?.notation ?? ""} ${piece?.concept?.name ?? ""}`.toLocaleLowerCase("da").match(/\p{L}{3,}/gu) ?? [];
  return wording.some((word) => own.includes(word.slice(0, 4)));
}

/** "Tetanus givet." → "Du har fået vaccine mod …": fits no other name, and a name without a concept can't be asked for. */
function isForItsNameAlone(pair: ConvertedPair, licences: WordLicences): boolean {
  return pair.sentence.slots.some(({ type, piece }) => type === "name" && piece.concept === null) && (isParticular(pair) || saysMore(pair, licences));
}

/** "Langsom progression." → "Fødslen skrider …": true in a delivery room only, and no slot says that it is one. */
function isForItsGenreAlone(pair: ConvertedPair, licences: WordLicences): boolean {
  if (pair.sentence.slots.some(({ piece }) => piece.concept)) return false;
  return unlicensed(pair, licences).some((word) => /^\p{L}{3,}(?:[^e]en|et|erne|ene)$/u.test(word) && !EVERYWHERE.test(word));
}

/** Definite nouns that fit every note, and words that only look like them. */
const EVERYWHERE = /^(?:kroppen|huden|maven|medicinen|lyden|blodet|lægen|konsultationen|telefonen|operationen|undersøgelsen|samtalen|behandlingen|\p{L}+(?:lagt|aget|igen|eret|stoppet|fundet|været|lavet|taget|gjort|sået|henvist|meget|intet|noget|andet|opereret|undersøgt|hævet|åbnet|lukket|fjernet|skiftet|syet|renset|bestilt|planlagt|sendt|talt|prøvet|stillet|fortsat|livet|blevet|drukket|kastet)|mellem|igen|siden|uden|inden|anden|meget|intet|noget|andet|livet|fundet|lavet|været|blevet|svært)$/u;

/** "U-hCG neg." → "… Du er ikke gravid.": a word that no word of the note stands for can only come from the slot's own concept. */
function saysMore(pair: ConvertedPair, licences: WordLicences): boolean {
  return unlicensed(pair, licences).length > 0;
}

/** The words of the plain sentence for which no word of the note stands in any pair. */
function unlicensed(pair: ConvertedPair, licences: WordLicences): string[] {
  const { gone, come } = exchangeOf(pair);
  return come.filter((word) => !gone.some((other) => licences[other]?.includes(word) || (word.length > 3 && word.slice(0, 4) === other.slice(0, 4))));
}
