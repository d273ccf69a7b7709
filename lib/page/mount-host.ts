import { HOST_TAG } from "./element-kind.ts";
import type { FoundNote } from "./find-notes.ts";

/** Hosts that are meant to be on the page. The watcher asks, to see which ones the page has thrown out. */
const mounted = new WeakMap<Node, FoundNote>();

/**
 * Puts the note's `<klartekst-note>` where it belongs and returns it. Given the `host` of an earlier look at the same
 * note, uses that one again, and moves it only if it stands elsewhere.
 */
export function mountHost(note: FoundNote, host?: HTMLElement): HTMLElement {
  const { node, place } = note.anchor;
  const element = host ?? (node.ownerDocument as Document).createElement(HOST_TAG);
  const inside = place === "inside";
  mounted.set(element, note);
  if ((inside ? node.lastChild : node.nextSibling) !== element) {
    (inside ? node : node.parentNode)?.insertBefore(element, inside ? null : node.nextSibling);
  }
  return element;
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
