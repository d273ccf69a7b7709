import { EVIDENCE, FOREIGN_EVIDENCE, type Evidence } from "./evidence.ts";

export interface TextScore {
  /** Above `NOTE_SCORE` the text is a clinical note. */
  readonly score: number;
  /** What spoke for and against, strongest first: "abbreviation 4.2". */
  readonly reasons: readonly string[];
}

export const NOTE_SCORE = 3.5;
/** Words that hold running prose together, and that a note leaves out. */
const LITTLE_WORDS = /(?<![\p{L}\p{N}])(?:og|at|der|som|det|den|de|er|en|et|har|kan|vil|skal|til|for|på|om|man|vi|jeg|han|hun|så|men|også|eller|når|hvis|være|blive|bliver|ville|fordi)(?![\p{L}\p{N}])/giu;
/** Leaving the little words out counts only on top of something clinical: so do lists of any other kind. */
const TERSE = 1;
const FIGURE = /(?<![\p{L}])\d+(?:[.,]\d+)?|(?<![\p{L}])(?:mmol|[mµ]?mol|mg|g|ml|l|fl|fmol|kg|mm|u|min|arb|enh|e9|ref|negativ|positiv|forhøjet|formindsket)(?![\p{L}])/giu;
const WORD = /[\p{L}\p{N}]+/gu;
/** A page of prose gathers a few signs by its mere length; from here on a text must earn more than so. */
const LONG = 120;

/** Points for each different match, falling by half for repeats of the same one. */
function points(text: string, pattern: RegExp, each: number, most: number): number {
  const seen = new Map<string, number>();
  let sum = 0;
  for (const [match] of text.matchAll(pattern)) {
    const key = match.trim().toLowerCase();
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    if (times < 4) sum += each / 2 ** times;
  }
  return Math.max(-most, Math.min(most, sum));
}

/** A text of names and figures is a table of results, however clinical: it has nothing to rewrite. */
function figuresPenalty(text: string, wordCount: number): number {
  const figures = text.match(FIGURE)?.length ?? 0;
  return wordCount >= 10 && figures / wordCount > 0.38 ? -8 : 0;
}

/** How much of the text's running words are the little ones: about a fifth in notes, two fifths in prose. */
function prosePenalty(text: string, wordCount: number): number {
  if (wordCount < 12) return 0;
  const share = (text.match(LITTLE_WORDS)?.length ?? 0) / wordCount;
  return share < 0.2 ? TERSE : share > 0.32 ? -Math.min(5, (share - 0.32) * 30) : 0;
}

/** How much a Danish text looks like a clinical note, and why. */
export function scoreText(text: string): TextScore {
  const words = countWords(text);
  return score(text, EVIDENCE, [["telegram or prose", prosePenalty(text, words)], ["figures", figuresPenalty(text, words)]]);
}

/** Points (none or fewer) for words of letters, adverts, articles and the like. */
export function scorePublic(text: string): number {
  return EVIDENCE.filter(([name]) => name === "public text")
    .reduce((sum, [, each, most, pattern]) => sum + points(text, pattern, each, most), 0);
}

/** The same for a text in another language. */
export function scoreForeign(text: string): TextScore {
  return score(text, FOREIGN_EVIDENCE, []);
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function score(text: string, evidence: readonly Evidence[], more: readonly [string, number][]): TextScore {
  const parts: [string, number][] = [...more];
  for (const [name, each, most, pattern] of evidence) parts.push([name, points(text, pattern, each, most)]);
  const gained = parts.reduce((sum, [, value]) => sum + Math.max(0, value), 0);
  const positive = gained < 2 + TERSE ? Math.min(gained, 2) : gained;
  const negative = parts.reduce((sum, [, value]) => sum + Math.min(0, value), 0);
  const words = countWords(text);
  // In a long text the signs must be frequent as well as many.
  const density = words <= LONG ? 1 : Math.min(1, (positive * LONG) / (words * 5) + LONG / words / 2);
  return {
    score: positive * density + negative,
    reasons: parts.filter(([, value]) => Math.abs(value) >= 0.3)
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).map(([name, value]) => `${name} ${value.toFixed(1)}`),
  };
}
