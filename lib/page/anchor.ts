/** Where a note's host element goes: right after `node`, or inside it as the last child. */
export interface Anchor {
  readonly node: Node;
  readonly place: "after" | "inside";
}

/** Elements that may have no stranger as a neighbour, or whose neighbour would not be seen. */
const INSIDE = new Set(["td", "th", "li", "dd", "dt", "body", "html", "caption", "figcaption", "summary", "legend"]);
const PARTS = new Set(["tr", "tbody", "thead", "tfoot"]);
const STRICT_PARENTS = new Set(["tr", "tbody", "thead", "tfoot", "table", "ul", "ol", "menu", "dl", "select"]);

/** `last` is a node of the note's last line: within rows and lists it says which cell or item to go into. */
export function anchorFor(element: Node, last: Node): Anchor {
  let node = element;
  while (PARTS.has(nameOf(node))) {
    const child = [...(node as Element).children].findLast((part) => part.contains(last))
      ?? (node as Element).lastElementChild;
    if (child === null) break;
    node = child;
  }
  return { node, place: mustGoInside(node) ? "inside" : "after" };
}

function mustGoInside(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  const parent = element.parentElement;
  // A child of a shadow host is shown only through a slot, and a new sibling has none.
  return INSIDE.has(nameOf(element)) || STRICT_PARENTS.has(parent === null ? "" : nameOf(parent))
    || element.hasAttribute("slot") || parent?.shadowRoot != null;
}

function nameOf(node: Node): string {
  return node.nodeType === 1 ? (node as Element).localName : "";
}
