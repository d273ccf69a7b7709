import type { SlotSentence, SlotToken } from "../slots/slot.ts";

/** Slots that may stand for each other in a sentence pattern. */
const groups: Readonly<Record<string, string>> = { "<symptom>": "<condition>", "<finding>": "<condition>", "<disease>": "<condition>", "<procedure>": "<examination>", "<test>": "<examination>" };
const mark = /^[.,;:()!–-]$/u;
const filler = /^(?:der|er|pt|samt|den|det|de|en|et)$/u;

/** The pattern of a sentence: its words and slot types, without the final stop. `named` slots give their concept instead. */
export function memoryKey({ tokens, slots }: SlotSentence, named: ReadonlySet<number> = new Set()): string {
  const words = tokens.map((token) => (token.slot !== null && named.has(token.slot) ? `=${slots[token.slot]?.piece.concept?.id ?? ""}` : token.word));
  return words.join(" ").replace(/(?: [.;:,])+$/u, "");
}

/**
 * The pattern without marks and words that change nothing, like slot types alike. "Hyponatriæmi (thiazid)" keeps its brackets:
 * what is in them is no treatment, as it is in "bleudslæt, zinksalve".
 */
export function relaxedKey(key: string): string {
  if (key.includes("( <drug> )")) return key;
  return key.split(" ").filter((word) => !mark.test(word) && !filler.test(word)).map((word) => groups[word] ?? word).join(" ");
}

/** The clauses of a list of fragments: "Afebril, sat. 91 %." → two sentences of their own. */
export function clausesOf({ tokens, slots }: SlotSentence): { sentence: SlotSentence; slotNumbers: number[] }[] {
  const parts: SlotToken[][] = [[]];
  for (const token of tokens) {
    if (token.slot === null && /^[,;]$/u.test(token.word)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.map((part) => {
    const slotNumbers = part.flatMap(({ slot }) => (slot === null ? [] : [slot]));
    const own = part.map((token) => (token.slot === null ? token : { ...token, slot: slotNumbers.indexOf(token.slot) }));
    return { sentence: { tokens: own, slots: slotNumbers.flatMap((number) => slots[number] ?? []) }, slotNumbers };
  });
}
