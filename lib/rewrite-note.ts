import type { Glossary } from "./glossary/glossary.ts";
import { SearchedNote } from "./glossary/searched-note.ts";
import type { Density, PlainNote, PlainSentence, Reader } from "./plain-note.ts";
import { analyseSentence, type Analysis, type AnalysisContext } from "./rewrite/analyse-sentence.ts";
import { asSentence, dictatedStatements } from "./rewrite/dictated-statements.ts";
import { childStretches } from "./rewrite/child-stretches.ts";
import { assembleNote, type SentenceDraft } from "./rewrite/assemble-note.ts";
import type { SentenceWriter } from "./rewrite/sentence-writer.ts";
import { readThirdPerson } from "./rewrite/third-person.ts";
import { writeSentence } from "./rewrite/write-sentence.ts";
import { readability } from "./text/readability.ts";
import { overlaps, type Span } from "./text/span.ts";
import { splitSections } from "./text/sections.ts";
import { splitSentences } from "./text/sentences.ts";
import { yieldToOthers } from "./text/yield-to-others.ts";

export interface RewriteOptions {
  readonly glossary: Glossary;
  /** The reader's own words, opened as a glossary: where both know a word, these win. */
  readonly own?: Glossary;
  readonly reader?: Reader;
  readonly density?: Density;
  /** Layers above the glossary, tried in this order, each under the guard. */
  readonly writers?: readonly SentenceWriter[];
  /** Stops the work; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called as each plain sentence is ready, in the order of the note. */
  readonly onSentence?: (sentence: PlainSentence, done: number, total: number) => void;
}

const HARDEST = { hardest: 3, most: 2, all: 1 } as const;

/**
 * Rewrites one clinical note into everyday Danish.
 * The steps: note → sections → sentences → pieces with findings → plain sentence → guard → whole note with alignment.
 * @param text the note, UTF-16; line breaks matter. Any text is accepted; nothing throws but the signal.
 */
export async function rewriteNote(text: string, options: RewriteOptions): Promise<PlainNote> {
  const { glossary, own, signal, onSentence, density = "most", writers = [] } = options;
  const sections = splitSections(text);
  const spans = splitSentences(text, sections.map(({ body }) => body));
  let total = spans.reduce((sum, list) => sum + list.length, 0);
  const context: AnalysisContext = { glossary, note: new SearchedNote(text), title: titleOf(text), third: readThirdPerson(text), hardest: HARDEST[density], ...(own && { own }) };
  const mentioned = new Set<string>();
  const ofChildren = childStretches(text);
  const drafts: SentenceDraft[] = [];
  for (const [section, list] of spans.entries()) {
    for (const span of list) {
      signal?.throwIfAborted();
      const analysis = await analyseWithSenses(text, span, context, options);
      const kind = sections[section]?.kind ?? "other";
      const statements = dictatedStatements(span, analysis, kind);
      total += statements.length - 1;
      for (const part of statements) {
        signal?.throwIfAborted();
        const said = await writeSentence({ text, ...part, section: kind, glossary, mentioned, ofChild: ofChildren.some((stretch) => overlaps(stretch, part.span)) }, writers, signal);
        drafts.push({ ...part, section, said: statements.length > 1 ? asSentence(said) : said });
        onSentence?.(provisional(text, drafts.at(-1)), drafts.length, total);
        await yieldToOthers(drafts.length);
      }
    }
  }
  const note = assembleNote(text, sections, drafts, context);
  return { ...note, readability: { before: readability(text, glossary.everyday), after: readability(note.plain, glossary.everyday) } };
}

/** The sentence as analysed by the rules; where they leave a sense open, the writers that can tell are asked and the sentence is read again. */
async function analyseWithSenses(text: string, span: Span, context: AnalysisContext, { writers = [], signal }: RewriteOptions): Promise<Analysis> {
  const analysis = analyseSentence(text, span, context);
  const told = new Map<number, string>();
  for (const question of analysis.questions) {
    for (const writer of writers) {
      const sense = await writer.tell?.(question, signal);
      if (sense != null) told.set(question.at, sense);
    }
  }
  return told.size === 0 ? analysis : analyseSentence(text, span, { ...context, told });
}

/** The note's first lines in lower case: they tell what kind of note it is. */
function titleOf(text: string): string {
  return text.trimStart().split("\n").slice(0, 3).join(" ").slice(0, 200).toLocaleLowerCase("da");
}

/** A sentence as shown while the rest is still being written: its place in the whole is not known yet. */
function provisional(text: string, draft: SentenceDraft | undefined): PlainSentence {
  const { start, end } = draft?.span ?? { start: 0, end: 0 };
  const plain = draft?.said.text ?? "";
  return {
    source: { text: text.slice(start, end), start, end }, plain, plainSpan: { start: 0, end: plain.length },
    by: draft?.said.by ?? "unchanged", withheld: draft?.said.withheld ?? null, section: draft?.section ?? 0,
  };
}
