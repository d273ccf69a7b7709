import { anchorFor } from "./anchor.ts";
import { elementKind } from "./element-kind.ts";
import type { FoundNote } from "./find-notes.ts";
import { isShown } from "./is-shown.ts";
import { judgeText } from "./judge-text.ts";
import { isAdministrative } from "./note-header.ts";
import { pageContext } from "./page-context.ts";
import type { Piece } from "./piece.ts";
import type { PageRoot } from "./roots.ts";
import { findSeeds } from "./seeds.ts";
import { Segmentation } from "./segment-page.ts";
import { visibleText, type VisibleText } from "./visible-text.ts";

/** What a look at a part of the page has found. */
export interface ScanResult {
  readonly notes: readonly FoundNote[];
  /** Elements that hold a note in another language. */
  readonly otherLanguage: readonly Node[];
}

/** So much text beside the note (a date, an author) still lets an element count as the note's own. */
const MAX_LOOSE = 80;

/** Looks for notes in `parts` of `scope`, itself a part of `root`; yields now and then, to be paused. */
export function* scanRoot(
  root: PageRoot, scope: PageRoot | Element, parts: readonly (PageRoot | Element)[] = [scope],
): Generator<void, ScanResult> {
  const notes: FoundNote[] = [];
  const otherLanguage: Node[] = [];
  const seeds: Text[] = [];
  for (const part of parts) seeds.push(...yield* findSeeds(part));
  if (seeds.length === 0 || !isReadable(scope)) return { notes, otherLanguage };
  const context = pageContext(scope.ownerDocument ?? scope as Document);
  for (const piece of yield* new Segmentation(scope, seeds).pieces()) {
    yield;
    const verdict = judgeText(piece.text, context, piece.kin);
    if (verdict.kind === "other language") otherLanguage.push(piece.first.first);
    else if (verdict.kind === "note") {
      const note = placeNote(root, piece, verdict.reasons);
      if (note) notes.push(note);
    }
  }
  return { notes, otherLanguage };
}

/** Is neither `scope` nor anything around it hidden, or of a kind that holds no page text? */
function isReadable(scope: PageRoot | Element): boolean {
  if (scope.nodeType !== 1) return scope.nodeType === 9 || isReadable((scope as ShadowRoot).host);
  for (let element: Element | null = scope as Element; element !== null; element = element.parentElement) {
    if (elementKind(element) === "skip" || !isShown(element)) return false;
  }
  return true;
}

/** Finds the element that holds the piece, its text with the map, and the place of its host. */
function placeNote(root: PageRoot, piece: Piece, reasons: readonly string[]): FoundNote | null {
  const [from, to] = [piece.first.first, piece.last.last];
  const holder = commonParent(from, to);
  if (holder === null) return null;
  const exact = visibleText(holder, { from, to });
  const whole = visibleText(holder, { limit: exact.text.length + MAX_LOOSE * 2 });
  const extra = whole.text.length - exact.text.length;
  const tight = holder.nodeType === 1 && extra <= MAX_LOOSE && !/^(?:main|body)$/.test((holder as Element).localName)
    && !isAdministrative(whole.text.replace(exact.text, ""), 1);
  if (tight) return foundNote(root, holder as Element, whole, reasons, holder, to);
  const branch = branchOf(holder, to);
  const element = branch.nodeType === 1 ? branch as Element : holder.nodeType === 1 ? holder as Element : null;
  return element === null ? null : foundNote(root, element, exact, reasons, branch, to);
}

function foundNote(
  root: PageRoot, element: Element, { text, segments }: VisibleText, reasons: readonly string[], at: Node, last: Node,
): FoundNote {
  return { element, root, text, segments, anchor: anchorFor(at, last), reasons };
}

/** The nearest block that holds both nodes. */
function commonParent(from: Node, to: Node): Node | null {
  let node: Node | null = from.parentNode;
  while (node !== null && !(node.contains(to) && isBlock(node))) node = node.parentNode;
  return node;
}

function isBlock(node: Node): boolean {
  return node.nodeType !== 1 || !["inline", "break"].includes(elementKind(node as Element));
}

/** The child of `holder` in which `node` stands. */
function branchOf(holder: Node, node: Node): Node {
  let branch = node;
  while (branch.parentNode !== null && branch.parentNode !== holder) branch = branch.parentNode;
  return branch;
}
