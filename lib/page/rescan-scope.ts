import type { PageRoot } from "./find-hints.ts";
import type { FoundNote } from "./find-notes.ts";

/** What to look at again: `parts`, which stand in `scope`. */
export interface RescanScope {
  readonly root: PageRoot;
  readonly scope: Node;
  readonly parts: readonly Node[];
}

/** A neighbourhood larger than this isn't read again for one mutation: that cost would grow with the page. */
const MAX_NODES = 400;
const MAX_CLIMB = 4;
const NEIGHBOURS = 3;
const NEIGHBOURS_IN_NOTE = 40;

/** The smallest neighbourhood of `touched` that may have become a note, or part of one, or ceased to be. */
export function rescanScope(root: PageRoot, touched: Node, live: Iterable<FoundNote>): RescanScope {
  const ends = [...live].filter((note) => note.root === root).map(noteEnds);
  const cut = (): boolean => ends.some((nodes) => {
    const held = nodes.filter((node) => scope.contains(node)).length;
    return held > 0 ? held < nodes.length : nodes[0]?.contains(scope);
  });
  let scope = touched;
  let climbed = touched.nodeType === 1 ? 0 : -1;
  while (scope !== root && scope.parentNode !== null && ((climbed++ < MAX_CLIMB && isSmall(scope.parentNode, root)) || cut())) {
    scope = scope.parentNode;
  }
  const { parentNode } = scope;
  if (scope === root || parentNode === null || parentNode === root) return { root, scope, parts: [scope] };
  const inNote = (node: Node): boolean => ends.some((nodes) => nodes.some((end) => node.contains(end)));
  const parts = [scope];
  for (let left = scope.previousSibling, count = 0; left && count++ < (inNote(left) ? NEIGHBOURS_IN_NOTE : NEIGHBOURS); left = left.previousSibling) parts.unshift(left);
  for (let right = scope.nextSibling, count = 0; right && count++ < (inNote(right) ? NEIGHBOURS_IN_NOTE : NEIGHBOURS); right = right.nextSibling) parts.push(right);
  return { root, scope: parentNode, parts };
}

/** Where a note stands: its element, its first and its last text, as far as they are still on the page. */
export function noteEnds({ element, segments }: FoundNote): Node[] {
  return [element, segments[0]?.node, segments.at(-1)?.node].filter((node) => node?.isConnected) as Node[];
}

function isSmall(parent: Node, root: Node): boolean {
  if (parent === root) return false;
  const walker = (parent.ownerDocument as Document).createTreeWalker(parent);
  let count = 0;
  while (count < MAX_NODES && walker.nextNode()) count++;
  return count < MAX_NODES;
}
