const BULLET = /^\s*(?:[-–•*·▪]|\d{1,2}[.)])\s+/u;
const PAGE_NUMBER = /^\s*(?:side|page)\s+\d{1,3}(?:\s*(?:af|of|\/)\s*\d{1,3})?\s*$/iu;
/** "Objektivt:", "Plan:" … at the beginning of a line. */
const LABEL = /^\s*\p{Lu}[\p{L} .]{0,30}:(?:\s|$)/u;
const LIGATURES: Readonly<Record<string, string>> = { "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl" };
/** A line shorter than this share of the longest was not broken for want of room. */
const NEARLY_FULL = 0.7;
/** Columns narrower than this are lists and tables, not prose. */
const NARROWEST = 36;

/**
 * Mends what PDF files and apps do to a note's text: lines broken in the middle of a sentence are joined, words divided
 * at the margin are made whole, and page numbers and invisible characters go. Every other line stays a line.
 */
export function mendLines(text: string): string {
  const lines = tidy(text).split("\n").filter((line) => !PAGE_NUMBER.test(line));
  const widest = Math.max(0, ...lines.map(({ length }) => length));
  const mended: string[] = [];
  for (const line of lines) {
    const before = mended.at(-1);
    const joined = before === undefined ? null : joinedLine(before, line, lastLineLength(before, lines), widest);
    if (joined === null) mended.push(line);
    else mended[mended.length - 1] = joined;
  }
  return mended.join("\n").replaceAll(/\n{3,}/gu, "\n\n").trim();
}

function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?|\f|\u2028|\u2029/gu, "\n")
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    .replaceAll(/[\u00a0\u202f\t]+/gu, " ")
    .replaceAll(/[ﬀﬁﬂﬃﬄ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replaceAll(/ +$/gmu, "");
}

/** How long the source line was that the mended one ends with: a joined line is longer than any page is wide. */
function lastLineLength(mended: string, lines: readonly string[]): number {
  return lines.find((line) => line !== "" && mended.endsWith(line.trim()))?.length ?? mended.length;
}

function joinedLine(before: string, line: string, length: number, widest: number): string | null {
  if (before.trim() === "" || line.trim() === "" || BULLET.test(line) || LABEL.test(line)) return null;
  // "CT-" and "skanning" are one word, with its hyphen.
  if (/[\p{Lu}\d]-$/u.test(before) && /^\s*\p{Ll}/u.test(line)) return before + line.trim();
  const divided = /\p{Ll}-$/u.test(before) && /^\s*\p{Ll}/u.test(line);
  // "høre- og synsprøve" is no divided word.
  if (divided) return /^\s*(?:og|eller|samt)\b/u.test(line) ? `${before} ${line.trim()}` : before.slice(0, -1) + line.trim();
  if (widest < NARROWEST || length < widest * NEARLY_FULL) return null;
  const open = !/[.!?:;]$/u.test(before);
  const goesOn = /^\s*[\p{Ll}\d(%/+<>=]/u.test(line);
  return open && (goesOn || /(?<![\p{L}])(?:og|eller|samt|med|af|i|på|til|for|fra|om|ved|der|som|at|en|et|den|det|pga|mg|ml|,)$/u.test(before) || before.endsWith(","))
    ? `${before} ${line.trim()}` : null;
}
