import { packText, unpackText } from "./packed-text.ts";

/** Marks that no line may hold. */
const [LINE, FIELD] = ["~", "|"];
/** So many lines stand in one string: few strings are quick to parse, and short ones quick to take a line from. */
const PAGE = 32;

/** Joins lines for `LinePages`. */
export function packLines(lines: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(lines.length / PAGE) }, (_, page) => packText(join(lines.slice(page * PAGE, (page + 1) * PAGE), LINE)));
}

/** Joins the fields of one line for `unpackFields`. */
export function packFields(fields: readonly (string | number)[]): string {
  return join(fields.map(String), FIELD);
}

/** The fields of a line that `packFields` made. */
export function unpackFields(line: string): string[] {
  return line.split(FIELD);
}

/** The part of a line before the first mark. */
export function firstField(line: string): string {
  return line.slice(0, line.indexOf(FIELD));
}

/** Packed lines, of which a page is read when one of its lines is asked for. */
export class LinePages {
  readonly #packed: readonly string[];
  readonly #pages: (readonly string[] | undefined)[] = [];

  constructor(packed: readonly string[]) {
    this.#packed = packed;
  }

  at(index: number): string | undefined {
    return this.#page(Math.floor(index / PAGE))[index % PAGE];
  }

  /** All lines. */
  all(): string[] {
    return this.#packed.flatMap((_, page) => this.#page(page));
  }

  #page(page: number): readonly string[] {
    const packed = this.#packed[page];
    return packed === undefined ? [] : this.#pages[page] ??= unpackText(packed).split(LINE);
  }
}

function join(texts: readonly string[], mark: string): string {
  const guilty = texts.find((text) => text.includes(mark));
  if (guilty !== undefined) throw new Error(`"${mark}" may not stand in an entry: ${guilty}`);
  return texts.join(mark);
}
