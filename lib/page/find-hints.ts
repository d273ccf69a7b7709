import { HOST_TAG } from "./element-kind.ts";
import { hintPoints } from "./lexicon.ts";

/** A document or an open shadow root: whatever has text of its own and needs its own observer. */
export type PageRoot = Document | ShadowRoot;

export interface PageHints {
  /** Text nodes that may belong to a note, in document order; far ones lie in groups of their own. */
  readonly groups: readonly (readonly Text[])[];
  /** Open shadow roots and same-origin frames met on the way. */
  readonly inner: readonly PageRoot[];
}

/** How many nodes are read between two chances to pause. */
const STEP = 256;
/** Hints with this many nodes between them are never of one note. */
const FAR = 120;
/** One weak word, with no other this many nodes around it, is no note. */
const LONELY = 24;
const ENOUGH = 1;

/** The one look at every node under `parts`: it must cost next to nothing. Yields now and then, to be paused. */
export function* findHints(parts: readonly Node[]): Generator<void, PageHints> {
  const hints: Hint[] = [];
  const inner: PageRoot[] = [];
  for (const [index, part] of parts.entries()) {
    const walker = (part.ownerDocument ?? part as Document).createTreeWalker(part, 5);
    readNode(part, index, hints, inner);
    for (let at = index; readNodes(walker, at, hints, inner); at += STEP) yield;
  }
  return { groups: groupHints(hints), inner };
}

type Hint = readonly [node: Text, at: number, points: number];

/** A plain function, for a generator would never be made fast. False at the end. */
function readNodes(walker: TreeWalker, from: number, hints: Hint[], inner: PageRoot[]): boolean {
  for (let at = from; at < from + STEP; at++) {
    const node = walker.nextNode();
    if (node === null) return false;
    readNode(node, at, hints, inner);
  }
  return true;
}

function readNode(node: Node, at: number, hints: Hint[], inner: PageRoot[]): void {
  const { data } = node as Text;
  if (data === undefined) {
    const root = innerRoot(node);
    if (root) inner.push(root);
  } else if (data.length > 2) {
    const points = hintPoints(data);
    if (points > 0) hints.push([node as Text, at, points]);
  }
}

/** Closed roots and foreign documents are null. */
function innerRoot(node: Node): PageRoot | null | undefined {
  const { shadowRoot, contentDocument } = node as Partial<HTMLIFrameElement>;
  return shadowRoot || (contentDocument && (node as Element).closest(HOST_TAG) === null ? contentDocument : null);
}

function groupHints(hints: readonly Hint[]): Text[][] {
  const groups: Text[][] = [];
  let before = -Infinity;
  for (const [index, [node, at, points]] of hints.entries()) {
    const next = hints[index + 1]?.[1] ?? Infinity;
    const previous = hints[index - 1]?.[1] ?? -Infinity;
    if (points < ENOUGH && Math.min(at - previous, next - at) > LONELY) continue;
    if (at - before > FAR) groups.push([]);
    groups.at(-1)?.push(node);
    before = at;
  }
  return groups;
}
