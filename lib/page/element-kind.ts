/** How an element takes part in the text of its page. */
export type ElementKind = "skip" | "break" | "pre" | "cell" | "flow" | "box" | "inline";

/** The element that the extension itself puts beside a note; its content is never read as page text. */
export const HOST_TAG = "klartekst-note";

const TAGS: Readonly<Record<string, ElementKind>> = Object.freeze(Object.fromEntries(([
  ["skip", `script style template noscript head svg math canvas video audio object embed iframe frame select
    textarea input button nav datalist meter progress map ${HOST_TAG}`],
  ["break", "br"],
  ["pre", "pre listing xmp plaintext"],
  ["cell", "td th"],
  ["flow", "p ul ol dl table blockquote h1 h2 h3 h4 h5 h6 hr"],
  ["box", `html body div section article main aside header footer form fieldset legend details summary dialog
    li dt dd tr tbody thead tfoot caption colgroup figure figcaption address center menu search hgroup frameset`],
] as const).flatMap(([kind, names]) => names.split(/\s+/).map((name) => [name, kind] as const))));

/** The tag's name without the prefix of a foreign vocabulary: MedCom's `<x:br/>` reads as `br`. */
export function plainName(element: Element): string {
  const name = element.localName;
  return name.slice(name.lastIndexOf(":") + 1);
}

/** Kind by tag alone, for no style may be asked for on a whole page: that would cost a layout per node. */
export function elementKind(element: Element): ElementKind {
  const name = plainName(element);
  return Object.hasOwn(TAGS, name) ? TAGS[name] ?? "inline" : name.includes("-") ? "box" : "inline";
}
