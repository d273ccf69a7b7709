/**
 * Word edges for Danish. JavaScript's `\b` and `\w` are ASCII even with the `u` flag,
 * so `/\bre\b/u` would match inside "øre".
 */
export const LETTER = "[\\p{L}\\p{M}]";
const NOT_AFTER_WORD = "(?<![\\p{L}\\p{M}\\p{N}])";
const NOT_BEFORE_WORD = "(?![\\p{L}\\p{M}\\p{N}])";

/**
 * A pattern that matches `source` as a whole word.
 * @param source a regular expression without anchors; case is ignored unless `flags` says otherwise.
 */
export function wholeWord(source: string, flags = "iu"): RegExp {
  return new RegExp(`${NOT_AFTER_WORD}(?:${source})${NOT_BEFORE_WORD}`, flags);
}

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

/** Is there a word edge before the unit at `index`? */
export function isWordEdge(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  return !(letterOrDigit.test(text[index - 1] ?? "") && letterOrDigit.test(text[index] ?? ""));
}

/** "åndenød" → "Åndenød"; leaves what does not start with a letter alone. */
export function capitalise(text: string): string {
  return text.replace(/^(\P{L}*?)(\p{L})(?!\.?\d)/u, (whole, before: string, letter: string) =>
    before.length > 2 ? whole : before + letter.toLocaleUpperCase("da"));
}

/** Is the first letter of `text` a capital? */
export function startsWithCapital(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text);
}
