import { elementKind, plainName, type ElementKind } from "./element-kind.ts";
import { isShown } from "./is-shown.ts";

/** A stretch of the text that stands, unit by unit, in one text node of the page. */
export interface TextSegment {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  /** Where in `node.data` the stretch begins. */
  readonly offset: number;
}

export interface VisibleText {
  readonly text: string;
  /** Ordered, without overlap; line breaks and joining spaces made by us lie outside of them. */
  readonly segments: readonly TextSegment[];
}

export interface VisibleTextOptions {
  /** Stop after about this many characters: enough to know that a block is long. */
  readonly limit?: number;
  /** First and last node to read, in document order; what lies outside is left out. */
  readonly from?: Node;
  readonly to?: Node;
  /** Read buttons too: an accordion's title stands in one. */
  readonly buttons?: boolean;
}

/** Breaks, blanks, and units that are no text: soft hyphen, zero-width marks; and MedCom's literal `\t`, `\n`. */
const GAP = /[\s\u00ad\u200b\u2060\ufeff]+|\\[tn]/gu;
const NO_WIDTH = /^[\u00ad\u200b\u2060\ufeff]+$/;
/** What begins a line of its own where a note came with bare newlines and no tags. */
const NEW_LINE = /\n(?=[\p{Lu}\d*•-])/u;
const WIDE_CELL = 80;

/** Builds text and map while the walk goes on; all breaks are pending until the next word needs them. */
class TextBuilder {
  text = "";
  readonly segments: { start: number; end: number; node: Text; offset: number }[] = [];
  private breaks = 0;
  private space = false;

  /** Ask for a line break; `hard` ones (`<br>`) add up to one empty line, block edges don't. */
  breakLine(hard = false): void {
    this.breaks = hard ? Math.min(this.breaks + 1, 2) : Math.max(this.breaks, 1);
  }

  blank(): void {
    this.space = true;
  }

  word(node: Text, offset: number, end: number, spaceAt: number): void {
    if (this.breaks > 0 || this.text === "") {
      if (this.text !== "") this.text += "\n".repeat(this.breaks);
    } else if (this.space) {
      if (spaceAt === offset - 1 && node.data[spaceAt] === " ") offset = spaceAt;
      else this.text += " ";
    }
    this.breaks = 0;
    this.space = false;
    this.append(node, offset, end);
  }

  private append(node: Text, offset: number, end: number): void {
    const start = this.text.length;
    this.text += node.data.slice(offset, end);
    const last = this.segments.at(-1);
    if (last?.node === node && last.end === start && last.offset + (last.end - last.start) === offset) {
      last.end = this.text.length;
    } else {
      this.segments.push({ start, end: this.text.length, node, offset });
    }
  }
}

/** The words of one text node, with its blanks and breaks as a reader sees them. */
function readTextNode(node: Text, keepLines: boolean, out: TextBuilder): void {
  const { data } = node;
  let at = 0;
  for (const gap of data.matchAll(GAP)) {
    if (gap.index > at) out.word(node, at, gap.index, at - 1);
    at = gap.index + gap[0].length;
    readGap(gap[0], data, gap.index, keepLines, out);
  }
  if (at < data.length) out.word(node, at, data.length, at - 1);
}

function readGap(gap: string, data: string, at: number, keepLines: boolean, out: TextBuilder): void {
  if (NO_WIDTH.test(gap)) return;
  const lines = gap.split("\n").length - 1;
  if (gap === "\\n") out.breakLine();
  else if (lines > 0 && keepLines) for (let line = 0; line < lines; line++) out.breakLine(true);
  else if (lines > 0 && startsLine(data, at, gap)) out.breakLine();
  else out.blank();
}

/**
 * A bare newline counts as a line break only where a sentence or heading ends as well: so a note without tags keeps
 * its lines, and a page whose source is merely wrapped doesn't get its sentences cut.
 */
function startsLine(data: string, at: number, gap: string): boolean {
  const before = data[at - 1];
  return before !== undefined && /[.:;!?)]/.test(before)
    && NEW_LINE.test(gap.slice(gap.lastIndexOf("\n")) + data.slice(at + gap.length, at + gap.length + 1));
}

/** Are two neighbouring cells short enough to stand on one line ("Hoveddiagnose: DI10")? */
function joinsCells(cell: Element, previous: Element | null): boolean {
  if (previous === null) return false;
  const label = (previous.textContent ?? "").trim();
  if (plainName(previous) === "th" && !label.endsWith(":")) return false;
  return label.length <= WIDE_CELL && (cell.textContent ?? "").trim().length <= WIDE_CELL;
}

function keepsLines(node: Text): boolean {
  if (!node.data.includes("\n") || node.parentElement === null) return false;
  if (node.parentElement.closest("pre,listing,xmp,plaintext")) return true;
  const view = node.ownerDocument.defaultView;
  return view?.getComputedStyle(node.parentElement).whiteSpace?.startsWith("pre") ?? false;
}

class Walk {
  readonly out = new TextBuilder();
  private on: boolean;
  private done = false;
  private readonly options: VisibleTextOptions;

  constructor(options: VisibleTextOptions) {
    this.options = options;
    this.on = options.from === undefined;
  }

  visit(node: Node): void {
    if (this.done) return;
    if (node === this.options.from) this.on = true;
    if (node.nodeType === 3) {
      if (this.on) this.readText(node as Text);
    } else if (node.nodeType === 1) {
      this.visitElement(node as Element);
    } else if (node.nodeType === 11 || node.nodeType === 9) {
      this.visitChildren(node);
    }
    if (node === this.options.to) this.done = true;
  }

  private readText(node: Text): void {
    readTextNode(node, keepsLines(node), this.out);
    if (this.out.text.length > (this.options.limit ?? Infinity)) this.done = true;
  }

  private visitElement(element: Element): void {
    const kind = this.kindOf(element);
    if (kind === "break") {
      this.out.breakLine(true);
      // `<x:br/>` doesn't close itself in HTML: all that follows it lies inside.
      this.visitChildren(element);
      return;
    }
    if (kind === "skip" || !isShown(element)) {
      // The first or last node may stand in what isn't read.
      if (!this.on) this.on = element.contains(this.options.from ?? null);
      this.done = element.contains(this.options.to ?? null);
      return;
    }
    const sameLine = kind === "cell" && joinsCells(element, element.previousElementSibling);
    const edge = (): void => kind === "inline" ? undefined : sameLine ? this.out.blank() : this.out.breakLine();
    edge();
    this.visitChildren(element);
    if (kind === "cell") this.out.blank();
    else edge();
  }

  private kindOf(element: Element): ElementKind {
    return this.options.buttons && plainName(element) === "button" ? "inline" : elementKind(element);
  }

  private visitChildren(parent: Node): void {
    for (let child = parent.firstChild; child !== null && !this.done; child = child.nextSibling) this.visit(child);
  }
}

/** The text that a reader sees in `nodes`, with the exact way back into the page's text nodes. */
export function visibleText(nodes: Node | readonly Node[], options: VisibleTextOptions = {}): VisibleText {
  const walk = new Walk(options);
  for (const node of "nodeType" in nodes ? [nodes] : nodes) walk.visit(node);
  return { text: walk.out.text, segments: walk.out.segments };
}
