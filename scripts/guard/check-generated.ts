import fc from "fast-check";
import type { Glossary } from "../../lib/glossary/glossary.ts";
import type { SentenceWriter } from "../../lib/rewrite/sentence-writer.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { brokenFacts } from "./broken-facts.ts";
import { findingsOf, medicinesOf } from "./findings.ts";
import { generatedSentence } from "./generate-sentences.ts";

export interface Violation { readonly text: string; readonly plain: string; readonly by: string; readonly broken: readonly string[] }

export interface GeneratedFigures {
  readonly sentences: number;
  /** How many facts the generator had put into them. */
  readonly facts: number;
  readonly by: Readonly<Record<string, number>>;
  /** How often the guard refused a better version. */
  readonly withheld: number;
  readonly violations: readonly Violation[];
}

const BATCH = 1000;

/** Rewrites generated sentences as the product does and looks for facts that did not come through. The same seed gives the same sentences. */
export async function checkGenerated(glossary: Glossary, writers: readonly SentenceWriter[], { count, seed }: { count: number; seed: number }, onBatch: (done: number) => void = () => undefined): Promise<GeneratedFigures> {
  const arbitrary = generatedSentence(findingsOf(glossary), medicinesOf(glossary));
  const by: Record<string, number> = {};
  const violations: Violation[] = [];
  let facts = 0;
  let withheld = 0;
  for (let done = 0; done < count; done += BATCH) {
    for (const sentence of fc.sample(arbitrary, { numRuns: Math.min(BATCH, count - done), seed: seed + done })) {
      const note = await rewriteNote(sentence.text, { glossary, writers });
      const broken = brokenFacts(sentence, note.plain);
      const wrote = [...new Set(note.sentences.map((own) => own.by))].join("+");
      facts += sentence.facts.length;
      by[wrote] = (by[wrote] ?? 0) + 1;
      if (note.sentences.some((own) => own.withheld !== null)) withheld++;
      if (broken.length > 0) violations.push({ text: sentence.text, plain: note.plain, by: wrote, broken });
    }
    onBatch(Math.min(count, done + BATCH));
  }
  return { sentences: count, facts, by, withheld, violations };
}
