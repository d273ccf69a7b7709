import type { Tab } from "./journey-browser.ts";

/** Whatever of ours is in a page: hosts, style sheets, highlights, names in its markup and in its world. */
export function leftovers(tab: Tab): Promise<string[]> {
  return tab.run(() => [
    ...[...document.querySelectorAll("*")].filter(({ outerHTML }) => /<[^>]*klartekst/iu.test(outerHTML)).map(({ localName }) => localName),
    ...document.adoptedStyleSheets.map(() => "a style sheet"),
    ...[...CSS.highlights.keys()].map((key) => `highlight ${key}`),
    ...Object.keys(globalThis).filter((key) => /klartekst|wxt/iu.test(key)),
  ]);
}
