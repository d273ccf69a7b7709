import type { Glossary } from "../../lib/glossary/glossary.ts";
import { guardSentence } from "../../lib/guard/guard-sentence.ts";
import type { Licences } from "../../lib/model/licences.ts";
import { analyseSentence } from "../../lib/rewrite/analyse-sentence.ts";
import { glossarySentence, guardContextOf } from "../../lib/rewrite/glossary-sentence.ts";
import { fillSlots } from "../../lib/slots/fill-slots.ts";
import { isFrameWord } from "../../lib/slots/frame-words.ts";
import { negationScope } from "../../lib/slots/negation-scope.ts";
import { FORM_TAGS, type PlainToken } from "../../lib/slots/slot.ts";
import { toSlots } from "../../lib/slots/to-slots.ts";
import { splitEverydayCompound } from "../../lib/text/everyday-compound.ts";
import { isEveryday } from "../../lib/text/readability.ts";
import { chrf, sari } from "../../scripts/evaluate/closeness.ts";
import { plainOf, type Pair } from "../../scripts/pairs/read-pairs.ts";
import type { CandidateOutput } from "./set-aside.ts";

/** One sentence of one candidate, judged. */
export interface Judged {
  readonly source: string;
  readonly reference: string;
  readonly plain: string;
  readonly output: CandidateOutput;
  readonly sari: number;
  readonly chrf: number;
  readonly exact: boolean;
  readonly slotsOnce: boolean;
  /** Content words that stand neither in the note nor in the author's version, in no form. */
  readonly invented: readonly string[];
  /** Words that are in no pair and in no list of words. */
  readonly nonWords: readonly string[];
  readonly negation: "lost" | "added" | null;
  readonly refused: string | null;
  /** Would lib/model let it stand, whatever its confidence: it did not abstain, licences and negation scope hold, the guard passes? */
  readonly mayStand: boolean;
  readonly glossary: { readonly plain: string; readonly sari: number; readonly chrf: number; readonly exact: boolean };
}

export interface Judge { readonly glossary: Glossary; readonly licences: Licences; readonly known: ReadonlySet<string> }

const negation = /(?<![\p{L}])(?:ikke|ingen|intet|ingenting|ej|uden|aldrig|hverken|næppe|fri for)(?![\p{L}])/iu;
const STEM = 4;

/** Fills the slots of an output as the extension does and compares it with the author's version. */
export function judge(pair: Pair, output: CandidateOutput, { glossary, licences, known }: Judge): Judged {
  const span = { start: 0, end: pair.source.length };
  const analysis = analyseSentence(pair.source, span, { glossary, note: pair.source, title: pair.genre, hardest: 1 });
  const sentence = toSlots(analysis.pieces);
  const tokens = output.tokens.map(plainToken);
  const plain = fillSlots(tokens, sentence.slots, new Set()).map(({ text }) => text).join("");
  const reference = plainOf(pair.target);
  const refused = guardSentence(pair.source, plain, guardContextOf(analysis.pieces));
  const following = [0, ...sentence.tokens.map((_, i) => (output.stays.includes(i + 1) ? 0 : i + 1))];
  const scope = negationScope(sentence, tokens);
  const content = tokens.filter(({ slot, word }) => slot === null && isContent(word)).map(({ word }) => word.toLocaleLowerCase("da"));
  const own = [...wordsOf(pair.source), ...wordsOf(reference), ...sentence.tokens.map(({ word }) => word)];
  const original = glossarySentence(pair.source, span, analysis, "other", glossary, new Set()).text;
  return {
    source: pair.source, reference, plain, output, refused, ...closenessOf(pair.source, plain, reference),
    slotsOnce: sentence.slots.every((_, slot) => tokens.filter((token) => token.slot === slot).length === 1),
    invented: content.filter((word) => !own.some((other) => sameStem(word, other))),
    nonWords: content.filter((word) => !known.has(word) && !own.includes(word) && !isEveryday(word, glossary.everyday) && !splitEverydayCompound(word, glossary.everyday)),
    negation: negationFault(pair.source, reference, plain),
    mayStand: !output.abstains && refused === null && scope === "same" && licences.allows(sentence.tokens, following, tokens),
    glossary: { plain: original, ...closenessOf(pair.source, original, reference) },
  };
}

function closenessOf(source: string, plain: string, reference: string) {
  const [own, wanted] = [plain, reference].map((text) => text.toLocaleLowerCase("da")) as [string, string];
  return { sari: sari(source, plain, reference), chrf: chrf(own, wanted), exact: own.replace(/\.$/u, "") === wanted.replace(/\.$/u, "") };
}

/** Lost: note and author deny something and the output nothing. Added: only the output does. */
function negationFault(source: string, reference: string, plain: string): "lost" | "added" | null {
  const [before, wanted, said] = [source, reference, plain].map((text) => negation.test(text));
  if (wanted && !said) return "lost";
  return said && !wanted && !before ? "added" : null;
}

function plainToken({ w, slot, form, tight }: CandidateOutput["tokens"][number]): PlainToken {
  if (slot !== null) return { word: w, slot, form: FORM_TAGS.find((tag) => tag === form) ?? "bare" };
  return { word: w, slot: null, ...(tight && { tight }) };
}

export function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase("da").match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
}

function isContent(word: string): boolean {
  return /^\p{L}[\p{L}-]+$/u.test(word) && !isFrameWord(word.toLocaleLowerCase("da"));
}

function sameStem(a: string, b: string): boolean {
  return a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));
}
