import type { Glossary } from "../../lib/glossary/glossary.ts";
import { SearchedNote } from "../../lib/glossary/searched-note.ts";
import type { GuardContext } from "../../lib/guard/guard-rule.ts";
import { guardSentence } from "../../lib/guard/guard-sentence.ts";
import { analyseSentence } from "../../lib/rewrite/analyse-sentence.ts";
import { guardContextOf } from "../../lib/rewrite/glossary-sentence.ts";
import { plainOf, type Pair } from "../pairs/read-pairs.ts";
import { CORRUPTIONS } from "./corruptions.ts";

/** How many right pairs the guard refuses, and how many corrupted ones it catches. */
export interface GuardFigures {
  readonly right: number;
  readonly refused: number;
  readonly byCorruption: Readonly<Record<string, { readonly made: number; readonly caught: number }>>;
}

/** What the guard let pass or refused, for those who look at it one by one. */
export type GuardWitness = (kind: string, pair: Pair, plain: string, reason: string | null) => void;

/** Measures the guard on authored pairs; only pairs that it lets pass are corrupted, or else nothing would be shown. */
export function evaluateGuard(pairs: readonly Pair[], glossary: Glossary, witness: GuardWitness = () => undefined): GuardFigures {
  const byCorruption = Object.fromEntries(Object.keys(CORRUPTIONS).map((name) => [name, { made: 0, caught: 0 }]));
  let refused = 0;
  for (const pair of pairs) {
    const context = contextOf(pair, glossary);
    const plain = plainOf(pair.target);
    const reason = guardSentence(pair.source, plain, context);
    witness("right", pair, plain, reason);
    if (reason !== null) { refused++; continue; }
    for (const [name, corrupt] of Object.entries(CORRUPTIONS)) {
      const conditions = (context.terms ?? []).filter(({ condition }) => condition).map(({ source }) => source);
      for (const wrong of corrupt({ source: pair.source, plain, target: pair.target, medicine: context.medicine, conditions })) {
        const caught = guardSentence(pair.source, wrong, context);
        witness(name, pair, wrong, caught);
        const row = byCorruption[name];
        if (row) { row.made++; if (caught !== null) row.caught++; }
      }
    }
  }
  return { right: pairs.length, refused, byCorruption };
}

function contextOf({ source, genre }: Pair, glossary: Glossary): GuardContext {
  const { pieces } = analyseSentence(source, { start: 0, end: source.length }, { glossary, note: new SearchedNote(source), title: genre, hardest: 1 });
  return guardContextOf(pieces, glossary);
}
