/** Words that went from a sentence, and words that came. */
export interface Exchange { readonly gone: readonly string[]; readonly come: readonly string[] }

/** What a word was exchanged for, and how surely. */
export interface Translation { readonly probability: number; readonly count: number }

const ROUNDS = 8;
/** The share of what stands for no word of the source. */
const NOTHING = 0.1;

/**
 * How often each word stands for each other one, by IBM model 1 (Brown and others 1993): which of the words that went
 * explains a word that came is learnt from all pairs together.
 * @returns translations[gone][come]
 */
export function translations(exchanges: readonly Exchange[]): ReadonlyMap<string, ReadonlyMap<string, Translation>> {
  let chance = new Map<string, Map<string, Translation>>();
  for (let round = 0; round < ROUNDS; round++) chance = share(exchanges, chance);
  return chance;
}

function share(exchanges: readonly Exchange[], before: ReadonlyMap<string, ReadonlyMap<string, Translation>>): Map<string, Map<string, Translation>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { gone, come } of exchanges) {
    for (const other of come) {
      const parts = gone.map((word) => before.get(word)?.get(other)?.probability ?? (before.size === 0 ? 1 : 0));
      const whole = parts.reduce((sum, part) => sum + part, NOTHING);
      gone.forEach((word, i) => {
        const own = counts.get(word) ?? new Map<string, number>();
        counts.set(word, own.set(other, (own.get(other) ?? 0) + (parts[i] ?? 0) / whole));
      });
    }
  }
  return new Map([...counts].map(([word, own]) => {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    return [word, new Map([...own].map(([other, count]) => [other, { probability: total > 0 ? count / total : 0, count }]))];
  }));
}
