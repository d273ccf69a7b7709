import { elementKind, isInline, plainName } from "./element-kind.ts";
import { isShown } from "./is-shown.ts";
import { joinsNote } from "./joins-note.ts";
import { headerRank, isAdministrative, openingSection, startsDated } from "./note-header.ts";
import { toPiece, type Block, type Part, type Piece } from "./piece.ts";
import { TextScore } from "./text-score.ts";
import { visibleText } from "./visible-text.ts";

/** For each node with hints below it, its children with hints. */
type Marked = Map<Node, Node[]>;
type Step = "nextSibling" | "previousSibling";

const LONG_GAP = 600;
const MAX_SIDE = 300;
const MAX_HEAD = 120;
/** Quiet blocks that a note may have at either edge. */
const MAX_QUIET = 8;
const BLOCKS = "p,div,table,ul,ol,dl,pre,section,article,h1,h2,h3,h4,h5,h6,blockquote,details,tr,li";
const TITLE = /^(?:h[1-6]|summary|legend|caption|button|dt|th)$/;

/**
 * Joins the blocks under `root` that hold hints into pieces, from the inside out: at each element the pieces of its
 * children become one unless something between them says that a new note begins. Looks only at what is near a hint.
 * @param shown `isShown`, with what it knows already
 */
export function segmentPage(root: Node, hints: readonly Node[], shown: (element: Element) => boolean = isShown): Generator<void, Piece[]> {
  const marked: Marked = new Map();
  for (const hint of hints) {
    for (let node = hint; node !== root && node.parentNode; node = node.parentNode) {
      const known = marked.get(node.parentNode);
      if (known === undefined) marked.set(node.parentNode, [node]);
      else {
        if (known.at(-1) !== node) known.push(node);
        break;
      }
    }
  }
  return piecesIn(root, marked, shown);
}

/** Yields now and then, to be paused; the page may change meanwhile, which only makes a piece outdated. */
function* piecesIn(outer: Node, marked: Marked, shown: (element: Element) => boolean): Generator<void, Piece[]> {
  const parent = withoutWrappers(outer, marked, shown);
  const parts: Part[] = [];
  // An inline element that holds blocks (`<a><div>`, `<font><p>`) divides like a block.
  const divides = (node: Node): boolean => !isInline(node) || (marked.has(node) && (node as Element).querySelector(BLOCKS) !== null);
  let run: readonly Node[] = [];
  for (const child of marked.get(parent) ?? []) {
    if (run.includes(child)) continue;
    if (!divides(child)) {
      run = [...runFrom(child, "previousSibling", divides).reverse(), child, ...runFrom(child, "nextSibling", divides)];
      const block = readBlock(run, parent);
      const piece = block && toPiece([block]);
      // A hint that holds nothing ("dine notater"): plain text after all.
      if (piece?.score.passes((points) => points > 0)) parts.push({ piece, branch: parent, from: run[0] as Node, to: run.at(-1) as Node });
    } else if (elementKind(child) !== "skip" && shown(child as Element)) {
      for (const piece of yield* piecesIn(child, marked, shown)) parts.push({ piece, branch: child, from: child, to: child });
      yield;
    }
  }
  return closeNotes(joinParts(parts, parent));
}

/**
 * Goes down from `parent` for as long as there is nothing beside the one child that holds hints: in such a wrapper the
 * pieces of the child join nothing more, get no new lines, and are closed already.
 */
function withoutWrappers(parent: Node, marked: Marked, shown: (element: Element) => boolean): Node {
  const child = parent.firstChild;
  const isWrapper = child !== null && child.nextSibling === null && marked.has(child)
    && !isInline(child) && elementKind(child) !== "skip" && shown(child as Element);
  return isWrapper ? withoutWrappers(child, marked, shown) : parent;
}

/** The inline neighbours of `node`, nearest first. */
function runFrom(node: Node, step: Step, divides: (node: Node) => boolean, end?: Node): Node[] {
  const run: Node[] = [];
  for (let next = node[step]; next !== null && next !== end && !divides(next); next = next[step]) run.push(next);
  return run;
}

/** Reads `nodes`, children of `parent`, as far as is worth while; null if they have no text. */
function readBlock(nodes: readonly Node[], parent: Node, limit = Infinity, buttons = false): Block | null {
  const { text, segments } = visibleText(nodes, { limit, buttons });
  const [first, last] = [segments[0]?.node, segments.at(-1)?.node];
  return first && last ? { first, last, text, title: TITLE.test(plainName(parent)) } : null;
}

/** The blocks beside `node`, nearest first, up to `end`, each with the node that it begins at. */
function* blocksBeside(node: Node, step: Step, end?: Node): Generator<[Block, Node]> {
  for (let edge: Node | null = node[step], last: Node; edge !== null && edge !== end; edge = last[step]) {
    const run = [edge];
    if (isInline(edge)) run.push(...runFrom(edge, step, (other) => !isInline(other), end));
    last = run.at(-1) as Node;
    if (run.every((one) => one.nodeType !== 1 && !one.nodeValue?.trim()) || isSilent(edge)) continue;
    const block = readBlock(step === "nextSibling" ? run : run.reverse(), edge, LONG_GAP + 1, step === "previousSibling" || end !== undefined);
    if (block) yield [block, edge];
  }
}

/** Is the element of a kind without any text? A button may be read. */
function isSilent(node: Node): boolean {
  return elementKind(node) === "skip" && plainName(node) !== "button";
}

function joinParts(parts: readonly Part[], parent: Node): Piece[] {
  const done: Piece[] = [];
  let current: Part | undefined;
  for (const next of parts) {
    const between = current && blocksBetween(current, next);
    if (current && between && joinsNote(current, between, next, parent)) {
      current = { ...next, piece: toPiece([...current.piece.blocks, ...between, ...next.piece.blocks]) };
    } else {
      if (current) done.push(withEdge(current, "nextSibling", parent, next.from));
      current = { ...next, piece: withEdge(next, "previousSibling", parent, current?.to) };
    }
  }
  if (current) done.push(withEdge(current, "nextSibling", parent));
  return done;
}

/** The blocks between two parts, or undefined if they are too much to be part of a note. */
function blocksBetween({ to }: Part, { from }: Part): Block[] | undefined {
  const blocks: Block[] = [];
  if (to === from) return blocks;
  let length = 0;
  for (const [block] of blocksBeside(to, "nextSibling", from)) {
    length += block.text.length;
    if (length > LONG_GAP) return undefined;
    blocks.push(block);
  }
  return blocks;
}

/** A note's last lines may show no sign at all ("Aftaler ny tid."), nor may its first; a heading above names it. */
function withEdge({ piece, branch, from, to }: Part, step: Step, parent: Node, end?: Node): Piece {
  const head = step === "previousSibling";
  const edge = head ? from : to;
  // Most have nothing beside them, and this is asked at every level of the page.
  if (piece.closed || edge[step] === null) return piece;
  const added: Block[] = [];
  for (const [block, node] of blocksBeside(edge, step, end)) {
    const { text } = block;
    const headed = head ? isHead(text) && plainName(node) !== "td" : openingSection(text) !== "" || (piece.last.title && added.length === 0);
    if (!(headed && head) && !((headed || continues(node, branch, parent)) && isQuiet(text) && added.length < MAX_QUIET)) break;
    const ranked = headerRank(text) > 0;
    if (!head && (ranked || startsDated(text))) break;
    added.push(block);
    if (head && ranked) break;
  }
  if (added.length === 0) return piece;
  return toPiece(head ? [...added.reverse(), ...piece.blocks] : [...piece.blocks, ...added]);
}

/** Does a block name what stands under it? */
function isHead(text: string): boolean {
  return text.length <= MAX_HEAD && (openingSection(text) !== "" || headerRank(text) > 0);
}

/** Is `node` one more paragraph, line or item like the one that the note stands in? */
function continues(node: Node, branch: Node, parent: Node): boolean {
  const [kind, own] = [elementKind(node), elementKind(branch)];
  if (/^(?:h[1-6]|table)$/.test(plainName(node))) return false;
  if (node.nodeType !== 1) return branch === parent || own === "flow";
  if (branch === parent || branch.nodeType !== 1) return kind === "inline" || kind === "flow";
  if (kind === "flow" && own === "flow") return true;
  const [one, other] = [node as Element, branch as Element];
  return one.localName === other.localName && one.className === other.className
    && !/^(?:t[rdh]|article|section|details)$/.test(one.localName) && ![one, other].some((part) => part.querySelector(BLOCKS));
}

/** May a neighbouring block be part of a note, though nothing in it says so? */
function isQuiet(text: string): boolean {
  return text.length <= MAX_SIDE && !isAdministrative(text, 1) && new TextScore(text).passes((points) => points > -1);
}

/** Where several notes stand side by side, none of them grows any more. */
function closeNotes(pieces: Piece[]): Piece[] {
  const notes = pieces.filter((piece) => piece.closed || piece.enough);
  if (pieces.length > 1 && notes.length > 0) {
    for (const note of notes) note.closed ||= notes.length > 1;
    for (const piece of pieces) piece.kin ||= headerRank(piece.first.text.split("\n")[0] ?? "") === 2 && piece.blocks.some(isKinBody);
  }
  return pieces;
}

/** A head alone, with a footer that happens to follow, is no note. */
function isKinBody({ text, title }: Block): boolean {
  return !title && text.split(" ").length > 3 && headerRank(text) === 0 && new TextScore(text).passes((points) => points > 0.6);
}
