import { HOST_TAG } from "./element-kind.ts";
import type { FoundNote } from "./find-notes.ts";

/** Hosts that are meant to be on the page. The watcher asks, to see which ones the page has thrown out. */
const mounted = new WeakMap<Node, FoundNote>();
const hosts = new WeakMap<FoundNote, HTMLElement>();

/**
 * Puts the note's `<klartekst-note>` where it belongs and returns it. Given the `host` of an earlier look at the same
 * note, uses that one again, and moves it only if it stands elsewhere.
 */
export function mountHost(note: FoundNote, host?: HTMLElement): HTMLElement {
  const { node, place } = note.anchor;
  const element = host ?? (node.ownerDocument as Document).createElement(HOST_TAG);
  mounted.set(element, note);
  hosts.set(note, element);
  removeOrphans(note);
  if (neighbour(note) !== element) {
    const inside = place === "inside";
    (inside ? node : node.parentNode)?.insertBefore(element, inside ? null : node.nextSibling);
  }
  return element;
}

/** False if the note has a host and that stands elsewhere: the page has moved the one without the other. */
export function isInPlace(note: FoundNote): boolean {
  const host = hosts.get(note);
  return !host || neighbour(note) === host;
}

/** What stands where the note's host belongs. */
function neighbour({ anchor: { node, place } }: FoundNote): Node | null {
  return place === "inside" ? node.lastChild : node.nextSibling;
}

/**
 * Takes away hosts that nobody owns. Where an extension is updated under an open page, Firefox ends its old copy in the
 * page without a word, and that can't take its own away any more.
 */
function removeOrphans(note: FoundNote): void {
  let next = neighbour(note);
  while (next && (next as Element).localName === HOST_TAG && !mounted.has(next)) {
    (next as Element).remove();
    next = neighbour(note);
  }
}

/** Takes the host off the page for good. */
export function unmountHost(host: Element): void {
  mounted.delete(host);
  host.remove();
}

/** The note that `host` was mounted for, until it is unmounted. */
export function mountedNote(host: Node): FoundNote | undefined {
  return mounted.get(host);
}
