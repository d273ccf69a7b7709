import { anchorFor } from "./anchor.ts";
import { elementKind, isInline } from "./element-kind.ts";
import { findHints, type PageRoot } from "./find-hints.ts";
import type { FoundNote } from "./find-notes.ts";
import { isShown } from "./is-shown.ts";
import { judgeText, type Verdict } from "./judge-text.ts";
import { isAdministrative } from "./note-header.ts";
import { pagePoints } from "./page-points.ts";
import type { Piece } from "./piece.ts";
import { TextScore } from "./text-score.ts";
import { segmentPage } from "./segment-page.ts";
import { visibleText, type VisibleText } from "./visible-text.ts";

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
/** What each page says of itself; asked again with every look at the whole of it. */
const pointsOf = new WeakMap<Document, number>();

/** Looks for notes in `parts` of `scope`, itself a part of `root`; yields now and then, to be paused. */
export function* scanRoot(root: PageRoot, scope: Node = root, parts: readonly Node[] = [scope]): Generator<void, ScanResult> {
  const { groups, inner } = yield* findHints(parts);
  const result: ScanResult = { notes: [], otherLanguage: [], inner };
  if (groups.length === 0 || !isReadable(scope)) return result;
  const document = scope.ownerDocument ?? scope as Document;
  const points = (scope === root ? undefined : pointsOf.get(document)) ?? pagePoints(document);
  pointsOf.set(document, points);
  const shown = rememberShown();
  for (const group of groups) {
    for (const piece of yield* segmentPage(scope, group, shown)) {
      yield;
      const verdict = judgeText(piece.score, points, piece.kin);
      if (verdict.kind === "other language") result.otherLanguage.push(piece.first.first);
      const note = verdict.kind === "note" && placeNote(root, piece, verdict, shown);
      // What stands around it in its element belongs to it now, and may speak against it.
      if (note && (note.text === piece.text || judgeText(new TextScore(note.text), points, piece.kin).kind === "note")) result.notes.push(note);
    }
  }
  return result;
}

/** All groups have the same elements around them, and to ask for an element's style is what costs most here. */
function rememberShown(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const shown = known.get(element) ?? isShown(element);
    known.set(element, shown);
    return shown;
  };
}

/** Is neither `scope` nor anything around it hidden, or of a kind that holds no page text? */
function isReadable(scope: Node): boolean {
  for (let node: Node | null = scope; node !== null; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    if (node.nodeType === 1 && (elementKind(node) === "skip" || !isShown(node as Element))) return false;
  }
  return true;
}

/** Finds the element that holds the piece, its text with the map, and the place of its host. */
function placeNote(root: PageRoot, piece: Piece, verdict: Verdict, shown: (element: Element) => boolean): FoundNote | null {
  const [from, to] = [piece.first.first, piece.last.last];
  let holder = from.parentNode;
  while (holder !== null && (isInline(holder) && holder.nodeType === 1 || !holder.contains(to))) holder = holder.parentNode;
  if (holder === null) return null;
  const { exact, whole } = readHolder(holder, piece, shown);
  const tight = holder.nodeType === 1 && whole.text.length - exact.text.length <= MAX_LOOSE
    && !(holder as Element).matches("main,body") && (whole === exact || !isAdministrative(whole.text.replace(exact.text, ""), 1));
  let at: Node = tight ? holder : to;
  while (!tight && at.parentNode !== null && at.parentNode !== holder) at = at.parentNode;
  const element = [at, holder].find((node) => node.nodeType === 1);
  if (element === undefined) return null;
  const { text, segments } = tight ? whole : exact;
  return { element: element as Element, root, text, segments, anchor: anchorFor(at, to), get reasons() { return verdict.reasons; } };
}

/** The text of the piece alone, and the beginning of all that its holder holds: mostly one and the same, and then read once. */
function readHolder(
  holder: Node, { first: { first: from }, last: { last: to }, text }: Piece, shown: (element: Element) => boolean,
): { exact: VisibleText; whole: VisibleText } {
  const limit = text.length + MAX_LOOSE * 2;
  const all = visibleText(holder, { limit, shown });
  if (all.text.length <= limit && all.segments[0]?.node === from && all.segments.at(-1)?.node === to) return { exact: all, whole: all };
  const exact = visibleText(holder, { from, to, shown });
  return { exact, whole: visibleText(holder, { limit: exact.text.length + MAX_LOOSE * 2, shown }) };
}
