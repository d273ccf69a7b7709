import { EVERYDAY_SYMPTOMS, FINITE_VERBS } from "../danish/word-lists.ts";
import type { PlainToken, SlotSentence } from "./slot.ts";

/** How negations stand over the conditions of a sentence and of its rewrite. `open`: the sentence itself does not tell. */
export type ScopeVerdict = "same" | "changed" | "open";

type Token = Pick<PlainToken, "word" | "slot">;

const before = /^(?:ikke|ingen|intet|ingenting|ej|uden|aldrig|hverken|næppe|nægter|benægter|benægtede|mangler|manglende|fri|frit|frie|nul)$/u;
const after = /^(?:ikke|ej|nul|benægtes|afvist|afvises|afkræft\p{L}*|udeluk\p{L}*|negativ\p{L}*)$/u;
const ends = /^[.;:!?]$/u;
const clauseStart = /^(?:du|der|det|din|dit|dine|lægen|vi|man|jeg)$/u;
const conditions = new Set(["<symptom>", "<finding>", "<disease>"]);

/** Is every symptom, finding and disease negated in the rewrite just when it is in the sentence? */
export function negationScope({ tokens, slots }: SlotSentence, plain: readonly PlainToken[]): ScopeVerdict {
  const source = negated(tokens, true);
  if (source === null) return "open";
  const said = negated(plain, false) ?? new Set<number>();
  const asked = slots.flatMap(({ type }, slot) => (conditions.has(`<${type}>`) ? [slot] : []));
  const denials = (list: readonly Token[]) => list.some(({ slot, word }) => slot === null && (before.test(word) || after.test(word)));
  if (denials(tokens) && !denials(plain)) return "changed";
  return asked.every((slot) => source.has(slot) === said.has(slot)) ? "same" : "changed";
}

/** The slots that a negation stands over; null where a note's bare list leaves it open ("ingen hoste, feber"). */
function negated(tokens: readonly Token[], note: boolean): Set<number> | null {
  const found = new Set<number>();
  for (const clause of clausesOf(tokens, note)) {
    const at = clause.findIndex(({ slot, word }) => slot === null && before.test(word));
    clause.forEach(({ slot }, i) => {
      if (slot === null) return;
      const later = clause.slice(i + 1);
      const next = later.findIndex((token) => token.slot !== null);
      const behind = (next < 0 ? later : later.slice(0, next)).some(({ slot: own, word }) => own === null && after.test(word));
      if ((at >= 0 && at < i) || behind) found.add(slot);
    });
    if (note && at >= 0 && isBareList(clause.slice(at))) return null;
  }
  return found;
}

/** "ingen A, B" without "eller": does the negation reach B? */
function isBareList(clause: readonly Token[]): boolean {
  const comma = clause.findIndex(({ slot, word }) => slot === null && word === ",");
  return comma >= 0 && !clause.slice(comma).some(({ slot, word }) => slot === null && /^(?:eller|og|samt)$/u.test(word));
}

/** "Ingen smerter, feber eller <symptom>": what a comma and "eller" list stays under the negation before it. */
function isListTail(rest: readonly Token[]): boolean {
  const stop = rest.findIndex(({ slot, word }) => slot === null && ends.test(word));
  const list = stop < 0 ? rest : rest.slice(0, stop);
  const last = list.findLastIndex(({ slot, word }) => slot === null && word.toLocaleLowerCase("da") === "eller");
  const words = (part: readonly Token[]) => part.filter(({ slot, word }) => slot !== null || word !== ",").length;
  return last > 0 && words(list.slice(0, last)) <= 4 && list.length - last <= 3 && !list.some(({ slot, word }) => slot === null && (FINITE_VERBS.has(word) || before.test(word) || /^\d/u.test(word)));
}

/** A slot for a condition, or an everyday word for one: "benægter feber, smerter i benet". */
function isCondition(token: Token | undefined): boolean {
  return token !== undefined && (token.slot === null ? EVERYDAY_SYMPTOMS.has(token.word) : conditions.has(token.word));
}

function clausesOf(tokens: readonly Token[], note: boolean): Token[][] {
  const clauses: Token[][] = [[]];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const own = token.slot === null ? token.word.toLocaleLowerCase("da") : "";
    const afterNext = tokens[i + 2];
    const comma = own === "," && (note ? !isCondition(next) && !isListTail(tokens.slice(i + 1)) : clauseStart.test(next?.word ?? "") || (/^(?:og|så)$/u.test(next?.word ?? "") && clauseStart.test(afterNext?.word ?? "")));
    if (ends.test(own) || own === "men" || comma) clauses.push([]);
    else clauses.at(-1)?.push(token.slot === null ? { ...token, word: own } : token);
  });
  return clauses;
}
