import type { FoundNote } from "./find-notes.ts";
import type { PageRoot } from "./roots.ts";

/** What to look at again: `parts`, which stand in `scope`. */
export interface RescanScope {
  readonly root: PageRoot;
  readonly scope: PageRoot | Element;
  readonly parts: readonly (PageRoot | Element)[];
}

/** A neighbourhood larger than this isn't read again for one mutation: that cost would grow with the page. */
const MAX_TEXT_NODES = 300;
const MAX_CLIMB = 4;
const NEIGHBOURS = 3;

/** The smallest neighbourhood of `touched` that may have become a note, or part of one, or ceased to be. */
export function rescanScope(root: PageRoot, touched: Node, live: Iterable<FoundNote>): RescanScope {
  const notes = [...live].filter((note) => note.root === root);
  let scope: Node = touched.nodeType === 1 || touched === root ? touched : touched.parentNode ?? root;
  for (let climbed = 0; climbed < MAX_CLIMB && canClimb(scope, root); climbed++) scope = scope.parentNode as Node;
  for (let note = cut(scope, notes); note && scope !== root; note = cut(scope, notes)) {
    if (scope.parentNode === null) break;
    scope = scope.parentNode;
  }
  const parent = scope.parentNode;
  if (scope === root || parent === null || parent === root.ownerDocument) {
    return { root, scope: root, parts: [scope === root ? root : scope as Element] };
  }
  return { root, scope: parent as Element, parts: withNeighbours(scope as Element, notes) };
}

function canClimb(scope: Node, root: Node): boolean {
  const parent = scope.parentNode;
  if (scope === root || parent === null || parent === root) return false;
  const document = parent.ownerDocument ?? root as Document;
  const walker = document.createTreeWalker(parent, 4);
  let count = 0;
  while (count < MAX_TEXT_NODES && walker.nextNode()) count++;
  return count < MAX_TEXT_NODES;
}

/** A note of which `scope` holds only a part. */
function cut(scope: Node, notes: readonly FoundNote[]): FoundNote | undefined {
  return notes.find(({ element, segments }) => {
    const ends = [element, segments[0]?.node, segments.at(-1)?.node].filter((node) => node?.isConnected);
    const held = ends.filter((node) => node !== undefined && scope.contains(node)).length;
    return held > 0 ? held < ends.length : element.contains(scope);
  });
}

/** `scope` and the siblings around it, as far as they may be part of the same note. */
function withNeighbours(scope: Element, notes: readonly FoundNote[]): Element[] {
  const parts = [scope];
  const inNote = (element: Element): boolean => notes.some(({ element: own, segments }) =>
    element.contains(own) || element.contains(segments[0]?.node ?? null) || element.contains(segments.at(-1)?.node ?? null));
  let left = scope.previousElementSibling;
  for (let count = 0; left && (count < NEIGHBOURS || (count < 40 && inNote(left))); count++) {
    parts.unshift(left);
    left = left.previousElementSibling;
  }
  let right = scope.nextElementSibling;
  for (let count = 0; right && (count < NEIGHBOURS || (count < 40 && inNote(right))); count++) {
    parts.push(right);
    right = right.nextElementSibling;
  }
  return parts;
}
