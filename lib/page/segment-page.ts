import { elementKind, plainName, type ElementKind } from "./element-kind.ts";
import { isShown } from "./is-shown.ts";
import { joinsNote, type Part } from "./joins-note.ts";
import { headerRank, isAdministrative, openingSection, startsDated } from "./note-header.ts";
import { Piece, type Block } from "./piece.ts";
import { scoreText } from "./score-text.ts";
import { visibleText } from "./visible-text.ts";

/** A part of one element's content: seeded content as a piece, other content as a node to be read only if needed. */
type Item = { readonly piece: Piece; readonly branch: Node } | { readonly piece: null; readonly branch: Node };

const LONG_GAP = 600;
const MAX_SIDE = 300;
const BLOCKS = "p,div,table,ul,ol,dl,pre,section,article,h1,h2,h3,h4,h5,h6,blockquote,details,tr,li";
const TITLE = /^(?:h[1-6]|summary|legend|caption|button|dt|th)$/;

/**
 * Joins the seeded blocks under `root` into pieces, from the inside out: at each element the pieces of its children
 * become one unless something between them says that a new note begins.
 */
export class Segmentation {
  private readonly marked = new Map<Node, Set<Node>>();
  private readonly root: Node;

  constructor(root: Node, seeds: readonly Node[]) {
    this.root = root;
    for (const seed of seeds) this.mark(seed);
  }

  private mark(seed: Node): void {
    for (let node: Node = seed; node !== this.root;) {
      const parent: Node | null = node.parentNode;
      if (parent === null) return;
      const known = this.marked.get(parent);
      if (known) {
        known.add(node);
        return;
      }
      this.marked.set(parent, new Set([node]));
      node = parent;
    }
  }

  /** Yields now and then, to be paused; the page may change meanwhile, which only makes a piece outdated. */
  *pieces(parent: Node = this.root): Generator<void, Piece[]> {
    const items: Item[] = [];
    for (const branch of this.branches(parent)) {
      if (!branch.seeded) items.push({ piece: null, branch: branch.node });
      else if (branch.run) items.push(...readRun(branch.run, parent));
      else {
        const inner = yield* this.pieces(branch.node);
        items.push(...inner.map((piece) => ({ piece, branch: branch.node })));
        if (inner.length === 0) items.push({ piece: null, branch: branch.node });
        yield;
      }
    }
    return closeNotes(joinItems(items, parent));
  }

  /** Children of `parent`, with neighbouring inline ones taken together as one run. */
  private *branches(parent: Node): Generator<{ node: Node; seeded: boolean; run?: Node[] }> {
    const seeded = this.marked.get(parent) ?? new Set();
    let run: Node[] = [];
    let runSeeded = false;
    const flush = function* (): Generator<{ node: Node; seeded: boolean; run: Node[] }> {
      const [node] = run;
      if (node && (runSeeded || run.some(hasWords))) yield { node, seeded: runSeeded, run };
      run = [];
      runSeeded = false;
    };
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      const kind = child.nodeType === 1 ? this.kindOf(child as Element) : "inline";
      if (kind === "inline" || kind === "break") {
        run.push(child);
        runSeeded ||= seeded.has(child);
        continue;
      }
      yield* flush();
      if (kind === "skip" && plainName(child as Element) !== "button") continue;
      const reads = kind !== "skip" && seeded.has(child) && isShown(child as Element);
      if (reads || !seeded.has(child)) yield { node: child, seeded: reads };
    }
    yield* flush();
  }

  /** An inline element that holds blocks (`<a><div>`, `<font><p>`) divides like a block. */
  private kindOf(element: Element): ElementKind {
    const kind = elementKind(element);
    return kind === "inline" && this.marked.has(element) && element.querySelector(BLOCKS) !== null ? "box" : kind;
  }
}

function hasWords(node: Node): boolean {
  return node.nodeType === 3 ? /\S/.test((node as Text).data) : node.nodeType === 1;
}

function readRun(run: readonly Node[], parent: Node): Item[] {
  const { text, segments } = visibleText(run);
  const first = segments[0]?.node;
  const last = segments.at(-1)?.node;
  if (!first || !last) return [];
  const title = parent.nodeType === 1 && TITLE.test(plainName(parent as Element));
  // A hint that holds nothing ("dine notater"): plain text after all.
  if (scoreText(text).score <= 0) return [{ piece: null, branch: run[0] as Node }];
  return [{ piece: new Piece([{ first, last, text, title }]), branch: parent }];
}

/** Reads a part without seeds, as far as is worth while; null if it has no text. */
function readPlain(node: Node, buttons = true): Block | null {
  const element = node.nodeType === 1 ? node as Element : null;
  const { text, segments } = visibleText(inlineRun(node), { limit: LONG_GAP + 1, buttons });
  const first = segments[0]?.node;
  const last = segments.at(-1)?.node;
  if (!first || !last) return null;
  return { first, last, text, title: element !== null && TITLE.test(plainName(element)) };
}

/** A run of inline nodes is kept as its first node only. */
function inlineRun(node: Node): Node[] {
  const run = [node];
  if (node.nodeType === 1 && !["inline", "break"].includes(elementKind(node as Element))) return run;
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
    if (next.nodeType === 1 && !["inline", "break"].includes(elementKind(next as Element))) break;
    run.push(next);
  }
  return run;
}

function joinItems(items: readonly Item[], parent: Node): Piece[] {
  const done: Piece[] = [];
  let current: Part | null = null;
  let gap: Node[] = [];
  for (const item of items) {
    if (item.piece === null) {
      gap.push(item.branch);
      continue;
    }
    const joined: Piece | null = current && joinParts(current, gap, item, parent);
    if (joined === null) {
      if (current !== null) done.push(withTail(current, gap, parent));
      current = { piece: withHead(item, gap, parent), branch: item.branch };
    } else current = { piece: joined, branch: item.branch };
    gap = [];
  }
  if (current !== null) done.push(withTail(current, gap, parent));
  return done;
}

function joinParts(current: Part, gap: readonly Node[], next: Part, parent: Node): Piece | null {
  const between = readGap(gap);
  if (between === null || !joinsNote(current, between, next, parent)) return null;
  return new Piece([...current.piece.blocks, ...between, ...next.piece.blocks]);
}

/** The blocks between two pieces, or null if they are too much to be part of a note. */
function readGap(gap: readonly Node[]): Block[] | null {
  const blocks: Block[] = [];
  let length = 0;
  for (const node of gap) {
    const block = readPlain(node);
    length += block?.text.length ?? 0;
    if (length > LONG_GAP) return null;
    if (block) blocks.push(block);
  }
  return blocks;
}

/** Is `node` one more paragraph, line or item like the one that the note stands in? */
function continues(node: Node, branch: Node, parent: Node): boolean {
  if (node.nodeType !== 1) return branch === parent || elementKind(branch as Element) === "flow";
  const one = node as Element;
  if (branch === parent || branch.nodeType !== 1) return ["inline", "flow"].includes(elementKind(one));
  const other = branch as Element;
  if (elementKind(one) === "flow" && elementKind(other) === "flow") return !/^(?:h[1-6]|table)$/.test(one.localName);
  return one.localName === other.localName && one.className === other.className
    && !/^(?:t[rdh]|article|section|details)$/.test(one.localName) && ![one, other].some((part) => part.querySelector(BLOCKS));
}

/** A neighbouring block that a note may well have at its edge, though nothing in it says so. */
function isQuiet({ text }: Block): boolean {
  return text.length <= MAX_SIDE && !isAdministrative(text, 1) && scoreText(text).score > -1;
}

/** The note's last lines may show no sign at all: "Aftaler ny tid." */
function withTail({ piece, branch }: { piece: Piece; branch: Node }, gap: readonly Node[], parent: Node): Piece {
  const blocks = [...piece.blocks];
  for (const node of gap) {
    if (piece.closed) break;
    const block = readPlain(node, false);
    if (block === null) continue;
    const headed = piece.last === blocks.at(-1) && piece.last.title || openingSection(block.text) !== "";
    if (!headed && !continues(node, branch, parent)) break;
    if (!isQuiet(block) || headerRank(block.text) > 0 || startsDated(block.text)) break;
    blocks.push(block);
  }
  return blocks.length === piece.blocks.length ? piece : new Piece(blocks);
}

/** Nor may its first: and a heading just above names the note or its first section. */
function withHead({ piece, branch }: { piece: Piece; branch: Node }, gap: readonly Node[], parent: Node): Piece {
  const blocks = [...piece.blocks];
  for (const node of gap.toReversed()) {
    if (piece.closed) break;
    const block = readPlain(node);
    if (block === null) continue;
    const heads = block.text.length <= 120 && (headerRank(block.text) > 0 || openingSection(block.text) !== "")
      && !/^td$/.test(nameOf(node));
    if (!heads && (!continues(node, branch, parent) || !isQuiet(block))) break;
    blocks.unshift(block);
    if (headerRank(block.text) > 0) break;
  }
  return blocks.length === piece.blocks.length ? piece : new Piece(blocks);
}

function nameOf(node: Node): string {
  return node.nodeType === 1 ? plainName(node as Element) : "";
}

/** Where several notes stand side by side, none of them grows any more. */
function closeNotes(pieces: Piece[]): Piece[] {
  if (pieces.length < 2) return pieces;
  const notes = pieces.filter((piece) => piece.closed || piece.sufficient);
  if (notes.length > 1) for (const note of notes) note.closed = true;
  for (const piece of pieces) piece.kin ||= notes.length > 0 && piece.blocks.some(isKinBody) && headerRank(piece.first.text.split("\n")[0] ?? "") === 2;
  return pieces;
}

/** A head alone, with a footer that happens to follow, is no note. */
function isKinBody({ text, title }: Block): boolean {
  return !title && text.split(/\s+/).length > 3 && headerRank(text) === 0 && scoreText(text).score > 0.6;
}
