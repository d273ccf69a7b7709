/** The level for a heading at `place`: one below the last heading of the page that stands before it. */
export function headingLevel(place: Element): number {
  const outside = outermost(place);
  const before = [...place.ownerDocument.querySelectorAll("h1, h2, h3, h4, h5, h6")]
    .filter((heading) => heading.compareDocumentPosition(outside) & Node.DOCUMENT_POSITION_FOLLOWING);
  const last = Number(before.at(-1)?.localName.slice(1) ?? 1);
  return Math.min(last + 1, 6);
}

/** The element of the document itself in whose shadow roots a place is. */
function outermost(place: Element): Element {
  const root = place.getRootNode();
  return "host" in root ? outermost(root.host as Element) : place;
}
