import { HOST_TAG } from "./element-kind.ts";
import { hintPoints } from "./lexicon.ts";

/** A document or an open shadow root: whatever has text of its own and needs its own observer. */
export type PageRoot = Document | ShadowRoot;

export interface PageHints {
  /** Text nodes that may belong to a note, in document order; far ones lie in groups of their own. */
  readonly groups: readonly (readonly Text[])[];
  /** Open shadow roots and same-origin frames under them. */
  readonly inner: readonly PageRoot[];
}

/** A text node with signs of a note: in which part of the page, and the how-manyeth text there. */
interface Hint { readonly node: Text; readonly part: Node; readonly at: number; readonly points: number }

/** How many nodes are read between two chances to pause. */
const STEP = 256;
/** Hints with this many nodes between them are never of one note. */
const FAR = 120;
/** One weak word, with no other this many nodes around it, is no note. */
const LONELY = 24;
const ENOUGH = 1;
const [ELEMENTS, TEXTS] = [1, 4];
const FRAMES = "iframe,frame,object";

/**
 * The one look at every node under `parts`: it must cost next to nothing. Texts and elements are walked apart, for a
 * loop that meets one kind of node only is twice as fast. Yields now and then, to be paused.
 */
export function* findHints(parts: readonly Node[]): Generator<void, PageHints> {
  const hints: Hint[] = [];
  const inner: PageRoot[] = [];
  for (const part of parts) {
    const texts = walkerOver(part, TEXTS);
    if (part.nodeType === 3) readText(part as Text, part, 0, hints);
    for (let at = 1; readTexts(texts, at, part, hints); at += STEP) yield;
    yield* findInnerRoots(part, inner);
  }
  return { groups: groupHints(hints), inner };
}

/** Adds the open shadow roots and same-origin frames under `part` to `inner`. */
export function* findInnerRoots(part: Node, inner: PageRoot[]): Generator<void, void> {
  const elements = walkerOver(part, ELEMENTS);
  if (part.nodeType === 1) readElement(part as Element, inner);
  while (readElements(elements, inner)) yield;
  readFrames(part, inner);
}

function walkerOver(part: Node, kinds: number): TreeWalker {
  return (part.ownerDocument ?? part as Document).createTreeWalker(part, kinds);
}

/** A plain function, for a generator would never be made fast. False at the end. */
function readTexts(walker: TreeWalker, from: number, part: Node, hints: Hint[]): boolean {
  for (let at = from; at < from + STEP; at++) {
    const node = walker.nextNode();
    if (node === null) return false;
    readText(node as Text, part, at, hints);
  }
  return true;
}

function readText(node: Text, part: Node, at: number, hints: Hint[]): void {
  const points = hintPoints(node.data);
  if (points > 0) hints.push({ node, part, at, points });
}

function readElements(walker: TreeWalker, inner: PageRoot[]): boolean {
  for (let count = 0; count < STEP; count++) {
    const node = walker.nextNode();
    if (node === null) return false;
    readElement(node as Element, inner);
  }
  return true;
}

/** Closed roots are null. */
function readElement({ shadowRoot }: Element, inner: PageRoot[]): void {
  if (shadowRoot) inner.push(shadowRoot);
}

/** Foreign documents are null. Most pages have no frame at all, and the window knows. */
function readFrames(part: Node, inner: PageRoot[]): void {
  if (((part.ownerDocument ?? part as Document).defaultView?.length ?? 0) === 0) return;
  const frames = [part, ...(part as Partial<ParentNode>).querySelectorAll?.(FRAMES) ?? []];
  for (const frame of frames) {
    const { contentDocument } = frame as Partial<HTMLIFrameElement>;
    if (contentDocument && (frame as Element).closest(HOST_TAG) === null) inner.push(contentDocument);
  }
}

function groupHints(hints: readonly Hint[]): Text[][] {
  const groups: Text[][] = [];
  let before: Hint | undefined;
  let gap = Infinity;
  for (const [index, hint] of hints.entries()) {
    const toPrevious = gap;
    gap = nodesBetween(hint, hints[index + 1]);
    if (hint.points < ENOUGH && Math.min(toPrevious, gap) > LONELY) continue;
    if (before === undefined || nodesBetween(before, hint) > FAR) groups.push([]);
    groups.at(-1)?.push(hint.node);
    before = hint;
  }
  return groups;
}

/** How many nodes it is from one hint to the next; more than `FAR` are not counted. Parts are neighbours. */
function nodesBetween(one: Hint, other: Hint | undefined): number {
  if (other === undefined || other.part === one.part && other.at - one.at > FAR) return Infinity;
  if (other.part !== one.part) return 0;
  const walker = walkerOver(one.part, ELEMENTS | TEXTS);
  walker.currentNode = one.node;
  let count = 1;
  while (count <= FAR && walker.nextNode() !== other.node) count++;
  return count;
}
