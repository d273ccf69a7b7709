/** Points that a page's address adds to (or takes from) every text on it. Hints: never the sole ground. */
const HINTS: readonly (readonly [address: RegExp, points: number])[] = [
  [/^https:\/\/www\.sundhed\.dk\/borger\/min-side\//i, 0.7],
  [/^https:\/\/(?:www\.)?minsundhedsplatform\.dk\/[^/]+\/(?:app\/(?:visits|test-results|letters)|clinical|inside\.asp)/i, 0.7],
  [/\/(?:patienthaandbogen|laegehaandbogen)(?:\/|$)/i, -5],
  [/^https?:\/\/(?:pro\.medicin|(?:www\.)?medicin|min\.medicin|indlaegssedler|produktresume)\.dk\//i, -5],
];

export function portalHint(address: string): number {
  return HINTS.find(([pattern]) => pattern.test(address))?.[1] ?? 0;
}
