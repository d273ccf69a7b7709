import { endsAtFullStop, endsItem, fullStopAt, SIGHT } from "./full-stop-rules.ts";
import type { Span } from "./span.ts";
import { wrappedLines, type WrappedLine } from "./wrapped-lines.ts";

const bullet = /^[ \t]*(?:[-–•*·]|\d{1,2}[.)](?=\s+[^\s\p{Ll}]))[ \t]+/u;

/**
 * Splits stretches of note text into sentences.
 * Knows clinical Danish: abbreviations with full stops, ordinals and dates, decimals, bullet lists, lines that
 * were wrapped in the middle of a sentence. `Intl.Segmenter("da")` splits "Pt. indl. d. | 3. ds.", hence ours.
 * @param bodies the stretches of `text` to split.
 * @returns for each body its spans in order, without surrounding white space; every letter of the body is in exactly one.
 */
export function splitSentences(text: string, bodies: readonly Span[]): Span[][] {
  const numbers = itemNumbers(text);
  const wraps = wrappedLines(text);
  return bodies.map((body) => lines(text, body, wraps).flatMap((line) => splitLine(text, line, numbers)));
}

/** Lines, with those joined that only wrapped. */
function lines(text: string, { start, end }: Span, wraps: WrappedLine): Span[] {
  const found: Span[] = [];
  let at = start;
  let before: string | null = null;
  for (const line of text.slice(start, end).split("\n")) {
    const span = { start: at, end: at + line.length };
    const previous = found.at(-1);
    if (previous && before !== null && wraps(before, line)) found[found.length - 1] = { start: previous.start, end: span.end };
    else found.push(span);
    before = line;
    at += line.length + 1;
  }
  return found;
}

/** The mark of a list's line. "3. EC-serie givet": a number marks an item only where the number before or after it does too. */
function markerOf(text: string, line: Span, numbers: ReadonlySet<string>): RegExpExecArray | null {
  const marker = bullet.exec(text.slice(line.start, line.end));
  const number = Number(/\d+/u.exec(marker?.[0] ?? "")?.[0] ?? 0);
  if (number === 0) return marker;
  return numbers.has(String(number === 1 ? 2 : number - 1)) ? marker : null;
}

/** The numbers that may mark an item anywhere in the text: looked for once, since every numbered line asks for them. */
function itemNumbers(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?:^|\n|[,;:])[ \t]*(\d{1,2})[.)](?=\s)/gu)].map(([, number = ""]) => number));
}

function splitLine(text: string, line: Span, numbers: ReadonlySet<string>): Span[] {
  const marker = markerOf(text, line, numbers);
  let start = line.start + (marker?.[0].length ?? 0);
  const spans: Span[] = [];
  const day = dayBefore(text.slice(start, line.end));
  if (day > 0) spans.push({ start, end: start + day });
  start += day;
  for (let at = start; at < line.end; at++) {
    const item = endsItem(text, at, line);
    if (!item && (!/[.!?]/u.test(text[at] ?? "") || !endsSentence(text, at, start, line.end))) continue;
    // A quotation mark or a bracket that closes belongs to what it closes.
    const closes = !item && /["”)]/u.test(text[at + 1] ?? "") ? 1 : 0;
    spans.push({ start, end: item && text[at] !== ":" ? at : at + 1 + closes });
    start = at + 1 + closes;
  }
  spans.push({ start, end: line.end });
  return spans.map((span) => trim(text, span)).filter(({ start: from, end }) => /[\p{L}\p{N}]/u.test(text.slice(from, end)));
}

/** "9/2 Eksantem efter 6 dage.": how many letters of the line's beginning are the day of a running record, which is no part of what it says. */
function dayBefore(line: string): number {
  const [whole = "", day, month] = /^(\d{1,2})\/(\d{1,2})(?:[-/]\d{2,4})?(?=:?\s+\p{Lu}\p{L}+)/u.exec(line) ?? [];
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) <= 12 ? whole.length : 0;
}

function endsSentence(text: string, at: number, from: number, until: number): boolean {
  const start = Math.max(from, at - SIGHT);
  const end = Math.min(until, at + 1 + SIGHT);
  const after = text.slice(at + 1, end);
  if (after.trim() === "" || !/^["”)]?\s+/u.test(after)) return false;
  return text[at] !== "." || endsAtFullStop(fullStopAt(text, at, { start, end }));
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? "")) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}
