import { plainName } from "./element-kind.ts";

/** Where a note's host element goes: right after `node`, or inside it as the last child. */
export interface Anchor {
  readonly node: Node;
  readonly place: "after" | "inside";
}

/** Elements that may have no stranger as a neighbour, or whose neighbour would stand outside the page's own layout. */
const INSIDE = "td,th,li,dd,dt,main,body,html,caption,figcaption,summary,legend,[slot],:is(tr,tbody,thead,tfoot,table,ul,ol,menu,dl,select)>*";

/** `last` is a node of the note's last line: within rows and lists it says which cell or item to go into. */
export function anchorFor(element: Node, last: Node): Anchor {
  let node = element;
  while (/^t(?:r|body|head|foot)$/.test(plainName(node)) && node.lastChild) {
    const { children } = node as Element;
    node = [...children].find((part) => part.contains(last)) ?? children[children.length - 1] ?? node.lastChild;
  }
  // A child of a shadow host is shown only through a slot, and a new sibling has none.
  const inside = node.nodeType === 1 && ((node as Element).matches(INSIDE) || node.parentElement?.shadowRoot);
  return { node, place: inside ? "inside" : "after" };
}
