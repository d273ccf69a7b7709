/** A run of text on a page of a PDF, as pdf.js gives it. */
export interface PdfRun {
  readonly str: string;
  /** `[a, b, c, d, x, y]`; y grows upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Line {
  y: number;
  height: number;
  readonly runs: { x: number; end: number; text: string }[];
}

/** Runs whose baselines differ by less than this share of their height stand on the same line. */
const SAME_LINE = 0.5;
/** A gap wider than this many line heights is a new paragraph. */
const PARAGRAPH = 1.7;
/** A gap wider than this share of the height is a space. */
const SPACE = 0.15;

/** The text of one page, line by line from the top, with an empty line where the page leaves one. */
export function pdfLines(runs: readonly PdfRun[]): string {
  const lines: Line[] = [];
  for (const run of runs) {
    if (run.str.trim() === "") continue;
    const [x = 0, y = 0] = run.transform.slice(4);
    const height = run.height || Math.abs(run.transform[3] ?? 0) || 10;
    const placed = { x, end: x + run.width, text: run.str };
    const line = lines.find((other) => Math.abs(other.y - y) < SAME_LINE * Math.min(other.height, height));
    if (line) line.runs.push(placed);
    else lines.push({ y, height, runs: [placed] });
  }
  lines.sort((a, b) => b.y - a.y);
  return lines.map((line, i) => gapAbove(line, lines[i - 1]) + lineText(line)).join("\n");
}

function gapAbove(line: Line, above: Line | undefined): string {
  return above && above.y - line.y > PARAGRAPH * Math.max(line.height, above.height) ? "\n" : "";
}

function lineText({ runs, height }: Line): string {
  let text = "";
  let end = -Infinity;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const gap = text !== "" && run.x - end > SPACE * height && !text.endsWith(" ") && !run.text.startsWith(" ");
    text += (gap ? " " : "") + run.text;
    end = run.end;
  }
  return text.trimEnd();
}
