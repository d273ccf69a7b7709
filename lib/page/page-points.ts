import { scorePublic } from "./text-score.ts";

/** Points that a page's address adds to (or takes from) every text on it. Hints: never the sole ground. */
const ADDRESSES: readonly (readonly [address: RegExp, points: number])[] = [
  [/^https:\/\/www\.sundhed\.dk\/borger\/min-side\/|minsundhedsplatform\.dk\/[^/]+\/(?:app\/|clinical|inside)/i, 0.7],
  [/\/(?:patient|laege)haandbogen|(?:medicin|indlaegssedler|produktresume)\.dk\//i, -5],
];
/** A word like "Patienthåndbogen" in the title weighs more than the same word in running text. */
const TITLE_WEIGHT = 4;

/** What a page says of itself, by address, title and main headings: a strong note outweighs it. */
export function pagePoints(document: Document): number {
  // A live list looks no further than it is asked to.
  const headings = document.getElementsByTagName("h1");
  const titles = [document.title, ...[headings[0], headings[1], headings[2]].flatMap((heading) => heading?.textContent ?? [])];
  return (ADDRESSES.find(([address]) => address.test(document.URL))?.[1] ?? 0) + TITLE_WEIGHT * scorePublic(titles.join("\n"));
}
