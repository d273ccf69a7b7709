/** Words and marks of a text, in lower case. */
function tokens(text: string): string[] {
  return text.toLocaleLowerCase("da").match(/[\p{L}\p{M}]+|\d+(?:[.,:/]\d+)*|[^\s]/gu) ?? [];
}

function grams(list: readonly string[], n: number): Set<string> {
  return new Set(list.slice(0, Math.max(0, list.length - n + 1)).map((_, i) => list.slice(i, i + n).join(" ")));
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

const share = (good: number, all: number) => (all === 0 ? 0 : good / all);

/** SARI (Xu 2016) with one reference: how right the words kept, added and dropped are, from 0 to 100. */
export function sari(source: string, plain: string, reference: string): number {
  const [s, p, r] = [tokens(source), tokens(plain), tokens(reference)];
  let sum = 0;
  for (let n = 1; n <= 4; n++) {
    const [before, after, wanted] = [grams(s, n), grams(p, n), grams(r, n)];
    const both = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((gram) => b.has(gram));
    const only = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((gram) => !b.has(gram));
    const kept = both(before, after);
    const keptRight = kept.filter((gram) => wanted.has(gram)).length;
    const added = only(after, before);
    const addedRight = added.filter((gram) => wanted.has(gram)).length;
    const dropped = only(before, after);
    sum += harmonic(share(keptRight, kept.length), share(keptRight, both(before, wanted).length));
    sum += harmonic(share(addedRight, added.length), share(addedRight, only(wanted, before).length));
    sum += share(dropped.filter((gram) => !wanted.has(gram)).length, dropped.length);
  }
  return (100 * sum) / 12;
}

/** chrF (Popović 2015): F-score of letter sequences up to six long, recall counting twice, from 0 to 100. */
export function chrf(plain: string, reference: string): number {
  const [p, r] = [plain, reference].map((text) => text.replace(/\s+/gu, ""));
  let sum = 0;
  for (let n = 1; n <= 6; n++) {
    const [own, wanted] = [counts(p ?? "", n), counts(r ?? "", n)];
    let common = 0;
    for (const [gram, count] of own) common += Math.min(count, wanted.get(gram) ?? 0);
    const precision = share(common, Math.max(0, (p ?? "").length - n + 1));
    const recall = share(common, Math.max(0, (r ?? "").length - n + 1));
    sum += precision + recall === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall);
  }
  return (100 * sum) / 6;
}

function counts(text: string, n: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + n <= text.length; i++) found.set(text.slice(i, i + n), (found.get(text.slice(i, i + n)) ?? 0) + 1);
  return found;
}
