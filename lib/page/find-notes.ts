import type { Anchor } from "./anchor.ts";
import type { PageRoot } from "./find-hints.ts";
import { scanRoot } from "./scan-root.ts";
import type { TextSegment } from "./visible-text.ts";

/** A clinical note on a page: its text, and where in the page that text and the note's host belong. */
export interface FoundNote {
  /** The smallest block that holds the whole note, or its last block where the note shares its parent. */
  readonly element: Element;
  readonly root: PageRoot;
  /** Visible text with the note's own line breaks: what the pipeline gets. */
  readonly text: string;
  /** From spans of `text` to text nodes; see `noteRanges`. */
  readonly segments: readonly TextSegment[];
  readonly anchor: Anchor;
  /** What spoke for a note, strongest first. */
  readonly reasons: readonly string[];
}

export interface PageNotes {
  readonly notes: readonly FoundNote[];
  /** How many notes stand on the page in another language than Danish. */
  readonly otherLanguage: number;
}

/** All the clinical notes of a page, in document order, open shadow roots and same-origin frames included. */
export function findNotes(document: Document): PageNotes {
  const notes: FoundNote[] = [];
  let otherLanguage = 0;
  const roots: PageRoot[] = [document];
  // The list grows while it is walked: roots inside of roots.
  for (const root of roots) {
    const scan = scanRoot(root);
    let step = scan.next();
    while (step.done !== true) step = scan.next();
    notes.push(...step.value.notes);
    otherLanguage += step.value.otherLanguage.length;
    roots.push(...step.value.inner);
  }
  return { notes, otherLanguage };
}
