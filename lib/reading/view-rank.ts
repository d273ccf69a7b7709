/** How soon a note is wanted: 0 when it can be seen, else its distance from the window's edge in pixels. */
export function viewRank(host: Element): number {
  const { top, bottom } = host.getBoundingClientRect();
  const height = host.ownerDocument.defaultView?.innerHeight ?? 0;
  if (bottom < 0) return -bottom;
  return Math.max(0, top - height);
}
