import type { PlainNote, PlainSection, PlainSentence, PlainTerm } from "../plain-note.ts";
import { capitalise } from "../text/capitalise.ts";
import type { Section } from "../text/sections.ts";
import { spanText, type Span } from "../text/span.ts";
import { analyseSentence, type Analysis, type AnalysisContext, type FoundTerm } from "./analyse-sentence.ts";
import type { WrittenSentence } from "./glossary-sentence.ts";
import { orderAdjectives } from "./order-adjectives.ts";
import type { Chunk } from "./piece.ts";
import { sayPieces } from "./say-pieces.ts";

export interface SentenceDraft {
  readonly span: Span;
  readonly section: number;
  readonly analysis: Analysis;
  readonly said: WrittenSentence;
}

interface Page { plain: string; readonly terms: PlainTerm[]; readonly sentences: PlainSentence[]; readonly sections: PlainSection[]; readonly unexplained: Span[] }

/** Puts the sentences together under plain headings, with the note's own line breaks, and places every term. */
export function assembleNote(text: string, sections: readonly Section[], drafts: readonly SentenceDraft[], context: AnalysisContext): Omit<PlainNote, "readability"> {
  const page: Page = { plain: "", terms: [], sentences: [], sections: [], unexplained: [] };
  let next = 0;
  let lastEnd = 0;
  sections.forEach((section, index) => {
    addHeading(page, text, section, context);
    lastEnd = section.heading?.end ?? lastEnd;
    let first = true;
    for (let draft = drafts[next]; draft && draft.section === index; draft = drafts[++next]) {
      page.plain += gapBefore(text, lastEnd, draft.span.start, page.plain, first && section.heading !== null);
      addSentence(page, text, draft);
      lastEnd = draft.span.end;
      first = false;
    }
  });
  return {
    plain: page.plain, sections: page.sections, sentences: page.sentences,
    terms: page.terms, unexplained: page.unexplained.map((span) => spanText(text, span)),
  };
}

function addHeading(page: Page, text: string, { kind, heading, plainHeading }: Section, context: AnalysisContext): void {
  if (!heading) { page.sections.push({ kind, heading: null, plain: "", plainSpan: null }); return; }
  page.plain += page.plain === "" ? "" : "\n";
  const start = page.plain.length;
  const written = text.slice(heading.start, heading.end);
  if (plainHeading !== "") page.plain += plainHeading + (/[:;]\s*$/u.test(written) ? ":" : "");
  else {
    const analysis = analyseSentence(text, heading, context);
    place(page, analysis.terms, capitaliseChunks(sayPieces(orderAdjectives(analysis.pieces), { everyday: context.glossary.everyday, mentioned: new Set() })));
    page.unexplained.push(...analysis.unexplained);
  }
  page.sections.push({ kind, heading: spanText(text, heading), plain: page.plain.slice(start).replace(/:$/u, ""), plainSpan: { start, end: page.plain.length } });
}

function capitaliseChunks(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, i) => (i === 0 ? { ...chunk, text: capitalise(chunk.text) } : chunk));
}

/** White space between two stretches of the plain text: the note's own line breaks, else one space. */
function gapBefore(text: string, from: number, to: number, plain: string, afterHeading: boolean): string {
  if (plain === "") return "";
  const breaks = (text.slice(from, to).match(/\n/gu) ?? []).length;
  const marker = /(?:^|\n)[ \t]*([-–•*·]|\d{1,2}[.)])[ \t]+$/u.exec(text.slice(from, to))?.[1];
  const lead = breaks === 0 ? " " : afterHeading ? "\n" : "\n".repeat(Math.min(2, breaks));
  return lead + (marker ? `${marker} ` : "");
}

function addSentence(page: Page, text: string, { span, section, analysis, said }: SentenceDraft): void {
  const start = page.plain.length;
  place(page, analysis.terms, said.chunks);
  page.unexplained.push(...analysis.unexplained);
  page.sentences.push({
    source: spanText(text, span), plain: page.plain.slice(start), plainSpan: { start, end: page.plain.length },
    by: said.by, withheld: said.withheld, section,
  });
}

/** Writes chunks to the page and gives every term the first place where its wording stands. */
function place(page: Page, found: readonly FoundTerm[], chunks: readonly Chunk[]): void {
  const spans = new Map<number, Span>();
  for (const { text, term } of chunks) {
    const start = page.plain.length;
    page.plain += text;
    if (term !== null && !spans.has(term)) spans.set(term, { start, end: page.plain.length });
  }
  found.forEach((term, i) => page.terms.push({ ...term, plainSpan: spans.get(i) ?? null }));
}
