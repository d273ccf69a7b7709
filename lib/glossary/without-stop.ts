/** A letter that stands for a small word, what shows that it does though its full stop was left out, and an example with the letter between bars. */
export interface LooseLetter {
  readonly example: string;
  readonly letter: RegExp;
  /** What stands before it and what follows it. */
  readonly before: RegExp;
  readonly after: RegExp;
}

/** A word, a percentage, a bracket or how often: no number that the letter would be the unit of. */
const WORD_BEFORE = /(?:[\p{L}%)]\.?,?|(?<!\p{L})[x×] ?\d) $/u;
const EACH_BEFORE = /(?<!\p{L})(?:hver|pr|per|en|halv|hel|sidste|første)\.? $/iu;

export const LOOSE_LETTERS: readonly LooseLetter[] = [
  { example: "kontr |m| FEV1", letter: /^m$/u, before: WORD_BEFORE, after: /^ (?:\p{L}{2,}|\d)/u },
  { example: "øges |t| 40 mg", letter: /^t$/u, before: WORD_BEFORE, after: /^ (?:\p{Ll}{2,}|\p{Lu}{2}|(?!(?:3[4-9]|4[0-2])(?!\d| ?(?:mg|g|ml|%)))\d)/u },
  { example: "sat 92 % |u| ilt", letter: /^u$/u, before: WORD_BEFORE, after: /^ \p{Ll}{2,}/u },
  { example: "udløst |v| vending", letter: /^v$/u, before: WORD_BEFORE, after: /^ \p{L}{2,}/u },
];

/** "m", "t", "u", "v" in a hurried note: the small word, though no full stop says that it is shortened. */
export function standsForWord(letter: string, before: string, after: string): boolean {
  return LOOSE_LETTERS.some((loose) => loose.letter.test(letter) && loose.before.test(before) && loose.after.test(after)) && !EACH_BEFORE.test(before);
}
