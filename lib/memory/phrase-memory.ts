import { FINITE_VERBS } from "../danish/word-lists.ts";
import { negationScope } from "../slots/negation-scope.ts";
import { plainTokensFromText } from "../slots/plain-token-text.ts";
import type { PlainToken, SlotSentence } from "../slots/slot.ts";
import { capitalise } from "../text/capitalise.ts";
import { inOwnNumber } from "./in-own-number.ts";
import { clausesOf, memoryKey, relaxedKey } from "./memory-key.ts";

/** The phrase memory as `npm run build:memory` leaves it: each pattern with its authored rewrites. */
export interface CompiledMemory {
  readonly version: string;
  readonly patterns: Readonly<Record<string, readonly string[]>>;
}

/** Authored rewrites by sentence pattern. */
export interface PhraseMemory {
  /** The authored rewrites of a sentence's pattern, the closest first; empty when nobody wrote one. */
  recall(sentence: SlotSentence): PlainToken[][];
}

const MOST_NAMED = 4;
const MOST_CLAUSES = 6;
const MOST_LABEL = 4;

/** Opens the compiled memory. */
export function openMemory({ patterns }: CompiledMemory): PhraseMemory {
  const exact = new Map(Object.entries(patterns));
  const relaxed = new Map<string, string[]>();
  for (const [key, targets] of exact) {
    const loose = relaxedKey(key);
    if (loose !== "") relaxed.set(loose, [...(relaxed.get(loose) ?? []), ...targets]);
  }
  const whole = (sentence: SlotSentence): PlainToken[][] => {
    const keys = namings(sentence).map((named) => memoryKey(sentence, named));
    const found = [...keys.flatMap((key) => exact.get(key) ?? []), ...keys.flatMap((key) => relaxed.get(relaxedKey(key)) ?? [])];
    const rewrites = [...new Set(found)].map(plainTokensFromText).map((plain) => inOwnNumber(plain, sentence)).filter((plain) => negationScope(sentence, plain) !== "changed");
    return rewrites.sort((a, b) => otherNumber(a, sentence) - otherNumber(b, sentence));
  };
  return {
    recall(sentence) {
      const found = whole(sentence);
      if (found.length > 0) return found;
      const clauses = byClauses(sentence, whole);
      return clauses.length > 0 ? clauses : byLabel(sentence, whole);
    },
  };
}

/** Which slots give their concept: the most particular first. */
function namings({ slots }: SlotSentence): Set<number>[] {
  const concepts = slots.flatMap(({ piece }, i) => (piece.concept ? [i] : [])).slice(0, MOST_NAMED);
  const subsets = Array.from({ length: 2 ** concepts.length }, (_, bits) => new Set(concepts.filter((_slot, i) => (bits >> i) & 1)));
  return subsets.sort((a, b) => b.size - a.size);
}

/** How many slots a rewrite says in the singular where the note has the plural: "ingen retinerede tænder" is not about one tooth. */
function otherNumber(plain: readonly PlainToken[], { slots }: SlotSentence): number {
  return plain.filter((token) => token.slot !== null && !token.form.startsWith("plural") && slots[token.slot]?.piece.features?.plural === true).length;
}

/** Every clause known by itself: the rewrites one after the other. */
function byClauses(sentence: SlotSentence, whole: (clause: SlotSentence) => PlainToken[][]): PlainToken[][] {
  const clauses = clausesOf(sentence);
  if (clauses.length < 2 || clauses.length > MOST_CLAUSES) return [];
  if (isAnsweredList(sentence) || deniesAcross(clauses.map(({ sentence: clause }) => clause)) || suspectsAcross(clauses.map(({ sentence: clause }) => clause))) return [];
  const said: PlainToken[] = [];
  for (const { sentence: clause, slotNumbers } of clauses) {
    const [found] = whole(clause);
    if (!found) return [];
    said.push(...found.map((token) => (token.slot === null ? token : { ...token, slot: slotNumbers[token.slot] ?? token.slot })));
  }
  return negationScope(sentence, said) === "same" ? [said] : [];
}

/** "Ingen feber, kløe": what follows bare is denied too; told by itself it would be stated. */
function deniesAcross(clauses: readonly SlotSentence[]): boolean {
  const denies = ({ tokens }: SlotSentence): boolean => tokens.some(({ word }) => /^(?:ingen|intet|ikke|ej|uden|hverken|benægter|benægtede|nægter|nægtede|0)$/u.test(word));
  const isBare = ({ tokens, slots }: SlotSentence): boolean => {
    const words = tokens.filter(({ word }) => /[\p{L}<]/u.test(word));
    return words.length <= 6 && !words.some(({ word, slot }) => FINITE_VERBS.has(word) || /^(?:num|dose|date|test|scale|drug|device|procedure)$/u.test(slots[slot ?? -1]?.type ?? ""));
  };
  return clauses.some((clause, i) => denies(clause) && clauses[i + 1] !== undefined && !denies(clauses[i + 1] as SlotSentence) && isBare(clauses[i + 1] as SlotSentence));
}

/** "HIV, hepatitis B og C negative": the answer is for all of the list. */
function isAnsweredList({ tokens, slots }: SlotSentence): boolean {
  const words = tokens.filter(({ word }) => /[\p{L}<]/u.test(word));
  return /^(?:negative|positive|negativ|normale)$/u.test(words.at(-1)?.word ?? "") && /^(?:disease|finding|organism|symptom)$/u.test(slots[words[0]?.slot ?? -1]?.type ?? "");
}

/** "Mistanke om A, B": a bare B may be suspected as A is; told by itself it would be stated. */
function suspectsAcross(clauses: readonly SlotSentence[]): boolean {
  const doubts = clauses.findIndex(({ tokens }) => tokens.some(({ word }) => /^(?:mistanke|formentlig|muligvis|mulig|obs|sandsynligvis)$/u.test(word)));
  return doubts >= 0 && clauses.slice(doubts + 1).some(({ tokens, slots }) => /^(?:disease|finding|symptom|organism)$/u.test(slots[tokens[0]?.slot ?? -1]?.type ?? ""));
}

/** "Konkl.: …": a label in plain words, and behind it a sentence that is known. A plan, an aim and advice are not told like a finding. */
function byLabel(sentence: SlotSentence, whole: (rest: SlotSentence) => PlainToken[][]): PlainToken[][] {
  const colon = sentence.tokens.findIndex(({ word }) => word === ":");
  const label = sentence.tokens.slice(0, colon);
  if (colon < 1 || colon > MOST_LABEL || label.some(({ slot, word }) => slot !== null || /^(?:plan|mål|råd|afvent|mangler|bestilt|ordin)/u.test(word))) return [];
  const rest = { tokens: sentence.tokens.slice(colon + 1), slots: sentence.slots };
  const lead: PlainToken[] = [...label.map(({ written }) => ({ word: written, slot: null })), { word: ":", slot: null }];
  return whole(rest).slice(0, 1).map((said) => [...lead, ...capitalised(said)]);
}

function capitalised(tokens: readonly PlainToken[]): PlainToken[] {
  return tokens.map((token, i) => (i === 0 && token.slot === null ? { ...token, word: capitalise(token.word) } : token));
}
