/** How an element takes part in the text of its page. */
export type ElementKind = "skip" | "break" | "cell" | "flow" | "box" | "inline";

/** The element that the extension itself puts beside a note; its content is never read as page text. */
export const HOST_TAG = "klartekst-note";

const KINDS = new Map<string, ElementKind>();
for (const [kind, names] of [
  ["skip", `script style template noscript head svg math canvas video audio object embed iframe frame select textarea input button nav datalist meter progress map ${HOST_TAG}`],
  ["break", "br"],
  ["cell", "td th"],
  ["flow", "p ul ol dl table blockquote h1 h2 h3 h4 h5 h6 hr pre listing xmp plaintext"],
  ["inline", "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp slot small span strike strong sub sup time tt u var wbr"],
] as const) for (const name of names.split(" ")) KINDS.set(name, kind);

/** The tag's name without the prefix of a foreign vocabulary: MedCom's `<x:br/>` reads as `br`; "" for other nodes. */
export function plainName(node: Node): string {
  const name = (node as Partial<Element>).localName ?? "";
  return name.slice(name.lastIndexOf(":") + 1);
}

/** Kind by tag alone, for no style may be asked for on a whole page: that would cost a layout per node. */
export function elementKind(node: Node): ElementKind {
  const name = (node as Partial<Element>).localName;
  if (name === undefined) return "inline";
  return KINDS.get(name) ?? KINDS.get(plainName(node)) ?? "box";
}

/** Is the node part of a line of text, or the end of one? */
export function isInline(node: Node): boolean {
  const kind = elementKind(node);
  return kind === "inline" || kind === "break";
}
