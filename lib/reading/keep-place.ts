/** Makes a change without moving `anchor` on the screen: what the reader has just pressed stays under the finger. */
export function keepPlace(anchor: Element, change: () => void): void {
  const before = anchor.getBoundingClientRect().top;
  change();
  const moved = anchor.getBoundingClientRect().top - before;
  if (moved !== 0) anchor.ownerDocument.defaultView?.scrollBy({ top: moved, behavior: "instant" });
}
