import { elementKind, plainName } from "./element-kind.ts";
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
  /** `isShown`, with what it knows already. */
  readonly shown?: (element: Element) => boolean;
}

/** Breaks, blanks, and units that are no text: soft hyphen, zero-width marks; and MedCom's literal `\t`, `\n`. */
const GAP = /[\s\u00ad\u200b\u2060\ufeff]+|\\[tn]/g;
/** Anything but single blanks between words: a text without it is read in one go. */
const UNEVEN = /^ | $|\s\s|[^\S ]|[\u00ad\u200b\u2060\ufeff]|\\[tn]/;
const NO_WIDTH = /^[\u00ad\u200b\u2060\ufeff]+$/;
const WIDE_CELL = 80;

/** Builds text and map while the walk goes on; all breaks are pending until the next word needs them. */
class Walk {
  text = "";
  readonly segments: TextSegment[] = [];
  readonly #options: VisibleTextOptions;
  #breaks = 0;
  #space = false;
  #on: boolean;
  #done = false;

  constructor(options: VisibleTextOptions) {
    this.#options = options;
    this.#on = !options.from;
  }

  visit(node: Node): void {
    const { from, to, limit = Infinity } = this.#options;
    if (this.#done) return;
    if (node === from) this.#on = true;
    if (node.nodeType !== 3) this.#visitParent(node);
    else if (this.#on) this.#read(node as Text);
    if (node === to || this.text.length > limit) this.#done = true;
  }

  #visitParent(node: Node): void {
    const kind = elementKind(node);
    const { shown = isShown } = this.#options;
    const skips = kind === "skip" && !(this.#options.buttons && plainName(node) === "button");
    if (skips || node.nodeType === 8 || (node.nodeType === 1 && !shown(node as Element))) {
      // The first or last node may stand in what isn't read.
      this.#on ||= node.contains(this.#options.from ?? null);
      this.#done = node.contains(this.#options.to ?? null);
      return;
    }
    const joins = kind === "cell" && joinsCells(node as Element);
    const block = kind !== "inline" && kind !== "skip";
    // `<x:br/>` doesn't close itself in HTML: all that follows it lies inside.
    if (joins) this.#space = true;
    else if (block) this.#breakLine(kind === "break");
    for (let child = this.#firstChild(node); child !== null && !this.#done; child = child.nextSibling) this.visit(child);
    if (kind === "cell") this.#space = true;
    else if (block && kind !== "break") this.#breakLine();
  }

  /** What comes before the first node to read is not even looked at: it may be the whole page. */
  #firstChild(parent: Node): Node | null {
    let first = this.#on ? null : this.#options.from ?? null;
    if (!parent.contains(first)) first = null;
    while (first !== null && first.parentNode !== parent) first = first.parentNode;
    return first ?? parent.firstChild;
  }

  /** Ask for a line break; `hard` ones (`<br>`) add up to one empty line, block edges don't. */
  #breakLine(hard = false): void {
    this.#breaks = hard ? Math.min(this.#breaks + 1, 2) : this.#breaks || 1;
  }

  /** The words of one text node, with its blanks and breaks as a reader sees them. */
  #read(node: Text): void {
    const { data } = node;
    if (data !== "" && !UNEVEN.test(data)) return this.#word(node, 0, data.length);
    const keep = data.includes("\n") && keepsLines(node);
    let at = 0;
    GAP.lastIndex = 0;
    for (let found = GAP.exec(data); found !== null; found = GAP.exec(data)) {
      const { 0: gap, index } = found;
      if (index > at) this.#word(node, at, index);
      at = index + gap.length;
      const lines = gap.split("\n").length - 1;
      if (NO_WIDTH.test(gap)) continue;
      if (lines > 0 && keep) for (let line = 0; line < lines; line++) this.#breakLine(true);
      else if (gap === "\\n" || (lines > 0 && startsLine(data, index, at))) this.#breakLine();
      else this.#space = true;
    }
    if (at < data.length) this.#word(node, at, data.length);
  }

  #word(node: Text, offset: number, end: number): void {
    if (this.text !== "" && this.#breaks > 0) this.text += "\n".repeat(this.#breaks);
    else if (this.text !== "" && this.#space) {
      if (node.data[offset - 1] === " ") offset--;
      else this.text += " ";
    }
    this.#breaks = 0;
    this.#space = false;
    const last = this.segments.at(-1);
    let start = this.text.length;
    this.text += node.data.slice(offset, end);
    if (last?.node === node && last.end === start && last.offset + last.end - last.start === offset) {
      ({ start, offset } = last);
      this.segments.pop();
    }
    this.segments.push({ start, end: this.text.length, node, offset });
  }
}

/**
 * A bare newline counts as a line break only where a sentence or heading ends as well: so a note without tags keeps
 * its lines, and a page whose source is merely wrapped doesn't get its sentences cut.
 */
function startsLine(data: string, from: number, to: number): boolean {
  return /[.:;!?)]/.test(data[from - 1] ?? "") && /^[\p{Lu}\d*•-]/u.test(data.slice(to));
}

/** Are a cell and the one before it short enough to stand on one line ("Hoveddiagnose: DI10")? */
function joinsCells(cell: Element): boolean {
  const before = cell.previousElementSibling;
  const [label, value] = [before, cell].map((one) => one?.textContent?.trim() ?? "") as [string, string];
  return before !== null && (plainName(before) !== "th" || label.endsWith(":")) && Math.max(label.length, value.length) <= WIDE_CELL;
}

function keepsLines({ parentElement }: Text): boolean {
  if (parentElement?.closest("pre,listing,xmp,plaintext")) return true;
  const style = parentElement?.ownerDocument.defaultView?.getComputedStyle(parentElement);
  return style?.whiteSpace?.startsWith("pre") ?? false;
}

/** The text that a reader sees in `nodes`, with the exact way back into the page's text nodes. */
export function visibleText(nodes: Node | readonly Node[], options: VisibleTextOptions = {}): VisibleText {
  const walk = new Walk(options);
  for (const node of "nodeType" in nodes ? [nodes] : nodes) walk.visit(node);
  return { text: walk.text, segments: walk.segments };
}
