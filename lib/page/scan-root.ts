import { anchorFor } from "./anchor.ts";
import { elementKind, isInline } from "./element-kind.ts";
import { findHints, type PageRoot } from "./find-hints.ts";
import type { FoundNote } from "./find-notes.ts";
import { isShown } from "./is-shown.ts";
import { judgeText } from "./judge-text.ts";
import { isAdministrative } from "./note-header.ts";
import { pagePoints } from "./page-points.ts";
import type { Piece } from "./piece.ts";
import { segmentPage } from "./segment-page.ts";
import { visibleText } from "./visible-text.ts";

/** What a look at a part of the page has found. */
export interface ScanResult {
  readonly notes: FoundNote[];
  /** Elements that hold a note in another language. */
  readonly otherLanguage: Node[];
  /** Open shadow roots and same-origin frames, which are to be scanned by themselves. */
  readonly inner: readonly PageRoot[];
}

/** So much text beside the note (a date, an author) still lets an element count as the note's own. */
const MAX_LOOSE = 80;
/** Title and headings of a page, read anew with the whole of it. */
const known = new WeakMap<Document, number>();

/** Looks for notes in `parts` of `scope`, itself a part of `root`; yields now and then, to be paused. */
export function* scanRoot(root: PageRoot, scope: Node = root, parts: readonly Node[] = [scope]): Generator<void, ScanResult> {
  const { groups, inner } = yield* findHints(parts);
  const result: ScanResult = { notes: [], otherLanguage: [], inner };
  if (groups.length === 0 || !isReadable(scope)) return result;
  const document = scope.ownerDocument ?? scope as Document;
  const points = (scope === root ? undefined : known.get(document)) ?? pagePoints(document);
  known.set(document, points);
  for (const group of groups) {
    for (const piece of yield* segmentPage(scope, group)) {
      yield;
      const { kind, reasons } = judgeText(piece.text, points, piece.kin);
      if (kind === "other language") result.otherLanguage.push(piece.first.first);
      const note = kind === "note" && placeNote(root, piece, reasons);
      // What stands around it in its element belongs to it now, and may speak against it.
      if (note && judgeText(note.text, points, piece.kin).kind === kind) result.notes.push(note);
    }
  }
  return result;
}

/** Is neither `scope` nor anything around it hidden, or of a kind that holds no page text? */
function isReadable(scope: Node): boolean {
  for (let node: Node | null = scope; node !== null; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    if (node.nodeType === 1 && (elementKind(node) === "skip" || !isShown(node as Element))) return false;
  }
  return true;
}

/** Finds the element that holds the piece, its text with the map, and the place of its host. */
function placeNote(root: PageRoot, { first: { first: from }, last: { last: to } }: Piece, reasons: readonly string[]): FoundNote | null {
  let holder = from.parentNode;
  while (holder !== null && (isInline(holder) && holder.nodeType === 1 || !holder.contains(to))) holder = holder.parentNode;
  if (holder === null) return null;
  const exact = visibleText(holder, { from, to });
  const whole = visibleText(holder, { limit: exact.text.length + MAX_LOOSE * 2 });
  const tight = holder.nodeType === 1 && whole.text.length - exact.text.length <= MAX_LOOSE
    && !(holder as Element).matches("main,body") && !isAdministrative(whole.text.replace(exact.text, ""), 1);
  let at: Node = tight ? holder : to;
  while (!tight && at.parentNode !== null && at.parentNode !== holder) at = at.parentNode;
  const element = [at, holder].find((node) => node.nodeType === 1);
  if (element === undefined) return null;
  const { text, segments } = tight ? whole : exact;
  return { element: element as Element, root, text, segments, anchor: anchorFor(at, to), reasons };
}
