import type { Glossary } from "../../lib/glossary/glossary.ts";
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

export function evaluateGuard(pairs: readonly Pair[], glossary: Glossary): GuardFigures {
  const byCorruption = Object.fromEntries(Object.keys(CORRUPTIONS).map((name) => [name, { made: 0, caught: 0 }]));
  let refused = 0;
  for (const { source, target, genre } of pairs) {
    const plain = plainOf(target);
    const { pieces } = analyseSentence(source, { start: 0, end: source.length }, { glossary, note: source, title: genre, hardest: 1 });
    const context = guardContextOf(pieces);
    if (guardSentence(source, plain, context) !== null) { refused++; continue; }
    for (const [name, corrupt] of Object.entries(CORRUPTIONS)) {
      const wrong = corrupt(plain, context.medicine);
      const row = byCorruption[name];
      if (wrong === null || !row) continue;
      row.made++;
      if (guardSentence(source, wrong, context) !== null) row.caught++;
    }
  }
  return { right: pairs.length, refused, byCorruption };
}
