import { escapeRegExp } from "../../lib/text/escape-reg-exp.ts";
import type { Span } from "../../lib/text/span.ts";

/** Where an ambiguous form first stands as a word of its own, in capitals or not, with its full stop; null where it does not. */
export function placeOfForm(form: string, text: string): Span | null {
  const escaped = escapeRegExp(form);
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])\\.?`, "iu").exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}
