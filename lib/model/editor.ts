import { FAMILY_SUBJECTS } from "../danish/word-lists.ts";
import { negationScope } from "../slots/negation-scope.ts";
import { FORM_TAGS, type FormTag, type PlainToken, type SlotSentence } from "../slots/slot.ts";
import { bestOrder } from "./best-order.ts";
import type { EditorNetwork, EditorScores } from "./editor-network.ts";
import type { ModelFiles } from "./model-files.ts";
import { openLicences } from "./licences.ts";
import { openWordPieces } from "./word-pieces.ts";

/** A sentence as edited: words and slots, and how sure the model is, from 0 to 1. */
export interface Edited {
  readonly tokens: readonly PlainToken[];
  readonly confidence: number;
}

/** Edits sentences: every slot stands exactly once, and only words of the sentence or listed phrases are written. */
export interface Editor {
  edit(sentence: SlotSentence): Promise<Edited | null>;
}

/** Longer sentences are left to the glossary. */
const MOST_TOKENS = 60;
const MOST_PIECES = 150;
/** A word alone is the glossary's. */
const LEAST_WORDS = 2;
const UNKNOWN_PHRASE = 1;
const ATTEMPTS = 3;

export function openEditor(network: EditorNetwork, { vocabulary, phrases, licences, settings: { steps, forms } }: Omit<ModelFiles, "bytes" | "sequences">): Editor {
  const pieces = openWordPieces(vocabulary);
  const licence = openLicences(licences);
  return {
    async edit(sentence) {
      const { tokens } = sentence;
      const encoded = pieces.encode(sentence);
      const named = tokens.filter(({ word, slot }) => (slot === null ? /\p{L}{2}/u.test(word) : sentence.slots[slot]?.piece.concept != null));
      if (named.length < LEAST_WORDS || tokens.some(({ word }) => word === "?") || tokens.length > MOST_TOKENS || encoded.ids.length > MOST_PIECES) return null;
      const size = tokens.length + 1;
      const { order } = await network.run(encoded, encoded.first.map((_, place) => place));
      const required = new Set(tokens.flatMap(({ slot, word }, i) => (slot === null && licence.mayGo(word) ? [] : [i + 1])));
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const chosen = bestOrder(order, size, required);
        if (!chosen) return null;
        const scores = await network.run(encoded, chosen.following);
        const edited = assemble(sentence, chosen.following, chosen.logProbability, scores, { steps, forms, phrases });
        if (!edited) return null;
        const lost = licence.lost(tokens, chosen.following, edited.tokens);
        if (lost.length === 0) return namesFamilyRight(edited.tokens) && licence.allows(tokens, chosen.following, edited.tokens) && negationScope(sentence, edited.tokens) === "same" ? edited : null;
        // What went without leave has to stay.
        for (const place of lost) required.add(place);
      }
      return null;
    },
  };
}

/** "Mor" is "din mor" to the reader. */
function namesFamilyRight(plain: readonly PlainToken[]): boolean {
  return plain.every(({ slot, word }, i) => slot !== null || !FAMILY_SUBJECTS.has(word) || /^(?:din|dit|dine|hendes|hans|og|eller|en|et|den|barnets)$/u.test(plain[i - 1]?.word ?? ""));
}

interface Tables { readonly steps: number; readonly forms: readonly string[]; readonly phrases: readonly string[] }

function assemble({ tokens }: SlotSentence, following: readonly number[], orderScore: number, scores: EditorScores, { steps, forms, phrases }: Tables): Edited | null {
  const plain: PlainToken[] = [];
  let sure = orderScore;
  let place = 0;
  do {
    const token = tokens[place - 1];
    if (token?.slot != null) {
      const { form, score } = bestForm(scores.forms, place, forms);
      sure += score;
      plain.push({ word: token.word, slot: token.slot, form });
    } else if (token) plain.push({ word: token.written, slot: null, ...(!token.spaced && place > 1 && { tight: true }) });
    for (let step = 0; step < steps; step++) {
      const phrase = scores.phrases[place * steps + step] ?? 0;
      sure += scores.sure[place * steps + step] ?? 0;
      if (phrase === UNKNOWN_PHRASE) return null;
      if (phrase === 0) break;
      plain.push(...(phrases[phrase] ?? "").split(" ").map(phraseToken));
    }
    place = following[place] ?? 0;
  } while (place !== 0);
  return { tokens: plain, confidence: Math.exp(sure) };
}

function phraseToken(word: string): PlainToken {
  const tight = word.length > 1 && word.startsWith("~");
  return { word: tight ? word.slice(1) : word, slot: null, ...(tight && { tight }) };
}

function bestForm(scores: Float32Array, place: number, forms: readonly string[]): { form: FormTag; score: number } {
  const own = [...scores.subarray(place * forms.length, (place + 1) * forms.length)];
  const score = Math.max(...own);
  const name = forms[own.indexOf(score)];
  return { form: FORM_TAGS.find((tag) => tag === name) ?? "bare", score };
}
