import type { SectionKind } from "../plain-note.ts";
import { headingOf } from "./headings.ts";
import type { Span } from "./span.ts";

/** A section of a note: its heading, if it has one, and the stretch of text below it. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading: Span | null;
  /** The heading in plain words; empty when there is none or nobody listed it. */
  readonly plainHeading: string;
  readonly body: Span;
}

interface Mark { readonly heading: Span; readonly bodyStart: number; readonly kind: SectionKind; readonly plain: string }

const label = /^[ \t*•-]*(\p{L}[\p{L}\d .,/()+-]{0,60}?)[ \t]*[:;](?=\s|$)/u;
const LONGEST_TITLE = 90;

/**
 * Splits a note into sections at its headings: "Obj.: …", "Beh; …", or a heading on a line of its own.
 * Every unit of the text belongs to exactly one section.
 */
export function splitSections(text: string): Section[] {
  const marks = headingMarks(text);
  const sections: Section[] = [];
  const firstHeading = marks[0]?.heading.start ?? text.length;
  if (firstHeading > 0 || marks.length === 0) {
    sections.push({ kind: "other", heading: null, plainHeading: "", body: { start: 0, end: firstHeading } });
  }
  marks.forEach((mark, i) => {
    const end = marks[i + 1]?.heading.start ?? text.length;
    sections.push({ kind: mark.kind, heading: mark.heading, plainHeading: mark.plain, body: { start: mark.bodyStart, end } });
  });
  return sections;
}

function headingMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  let first = true;
  for (const line of text.split("\n")) {
    const mark = labelled(line, at) ?? standsAlone(line, at) ?? (first ? title(line, at, text) : null);
    if (mark) marks.push(mark);
    first &&= line.trim() === "";
    at += line.length + 1;
  }
  return marks;
}

function labelled(line: string, at: number): Mark | null {
  const match = label.exec(line);
  const words = match?.[1];
  if (!match || words === undefined) return null;
  const heading = headingOf(words);
  if (!heading) return null;
  const start = at + match[0].indexOf(words);
  return { heading: { start, end: at + match[0].length }, bodyStart: at + match[0].length, kind: heading.kind, plain: heading.plain };
}

function standsAlone(line: string, at: number): Mark | null {
  const words = line.trim();
  const heading = words.length <= 40 && words.length > 2 ? headingOf(words) : null;
  if (!heading) return null;
  const start = at + line.indexOf(words);
  return { heading: { start, end: start + words.length }, bodyStart: start + words.length, kind: heading.kind, plain: heading.plain };
}

/** "fald i bad igår, slog ve hofte": what a writer in a hurry begins with. A title begins in a capital or names one thing. */
const HURRIED_STATEMENT = /^(?:\p{Ll}|\d+ ?(?:år|årig)(?!\p{L}))[^\n]*,/u;

/** The first line, if it has the looks of a title: short, without a full stop at the end. */
function title(line: string, at: number, text: string): Mark | null {
  const words = line.trim();
  if (words === "" || words.length > LONGEST_TITLE || /[.!?;]$/u.test(words) || text.trim() === words || HURRIED_STATEMENT.test(words)) return null;
  const start = at + line.indexOf(words);
  return { heading: { start, end: start + words.length }, bodyStart: start + words.length, kind: "title", plain: "" };
}
