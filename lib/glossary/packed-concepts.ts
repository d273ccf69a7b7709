import type { ConceptClass } from "./entry-schema.ts";
import { firstField, LinePages, packFields, packLines, unpackFields } from "./packed-lines.ts";
import type { PartOfSpeech } from "./plain-wording.ts";

/** A concept as stored, in texts only; "" for none. */
export interface ConceptRow {
  readonly id: string;
  readonly class: ConceptClass;
  readonly pos: PartOfSpeech;
  readonly plain: string;
  readonly says: string;
  readonly means: string;
  readonly hard: string;
  readonly keep: string;
  readonly broader: string;
  readonly basis: string;
  readonly topic: string;
  readonly name: string;
}

export interface PackedConcepts {
  /** Packed lines: id, the kind's place in `kinds`, plain, says, means, broader, and the name unless it is the id. */
  readonly rows: readonly string[];
  /** Packed lines: class, part of speech, hard, keep, basis, topic, as many concepts share them. */
  readonly kinds: readonly string[];
}

export function packConcepts(concepts: readonly ConceptRow[]): PackedConcepts {
  const kinds = new Map<string, number>();
  const rows = concepts.map((row) => {
    const kind = packFields([row.class, row.pos, row.hard, row.keep, row.basis, row.topic]);
    if (!kinds.has(kind)) kinds.set(kind, kinds.size);
    return packFields([row.id, kinds.get(kind) ?? 0, row.plain, row.says, row.means, row.broader, row.name === row.id ? "" : row.name]);
  });
  return { rows: packLines(rows), kinds: packLines([...kinds.keys()]) };
}

/** The stored concepts, in their order, each read when it is asked for. */
export class ConceptRows {
  readonly #rows: LinePages;
  readonly #kinds: LinePages;

  constructor({ rows, kinds }: PackedConcepts) {
    this.#rows = new LinePages(rows);
    this.#kinds = new LinePages(kinds);
  }

  at(index: number): ConceptRow | undefined {
    const line = this.#rows.at(index);
    return line === undefined ? undefined : this.#read(line);
  }

  all(): ConceptRow[] {
    return this.#rows.all().map((line) => this.#read(line));
  }

  /** All ids, without reading the rest. */
  ids(): string[] {
    return this.#rows.all().map(firstField);
  }

  #read(line: string): ConceptRow {
    const [id = "", kind, plain = "", says = "", means = "", broader = "", name = ""] = unpackFields(line);
    const [className, pos, hard = "", keep = "", basis = "", topic = ""] = unpackFields(this.#kinds.at(Number(kind)) ?? "");
    return { id, class: className as ConceptClass, pos: pos as PartOfSpeech, plain, says, means, hard, keep, broader, basis, topic, name: name || id };
  }
}
