import type { ConceptRow } from "./compiled-glossary.ts";
import type { Concept, Concepts } from "./glossary.ts";
import { firstField, unpackFields, unpackLines } from "./packed-lines.ts";
import { parsePlainWording, type PlainWording } from "./plain-wording.ts";

/** The concepts of the compiled glossary: a note needs few of many thousands, so each is read when first asked for. */
export class LazyConcepts implements Concepts {
  readonly #lines: readonly string[];
  readonly #made: (Concept | undefined)[] = [];
  #index: Map<string, number> | undefined;

  /** @param text packed lines, a `ConceptRow` each */
  constructor(text: string) {
    this.#lines = unpackLines(text);
  }

  at(index: number): Concept | undefined {
    const line = this.#lines[index];
    return this.#made[index] ??= line === undefined ? undefined : openConcept(conceptRow(line));
  }

  get(id: string): Concept | undefined {
    const index = this.#byId().get(id);
    return index === undefined ? undefined : this.at(index);
  }

  has(id: string): boolean {
    return this.#byId().has(id);
  }

  *values(): Generator<Concept, undefined> {
    for (const index of this.#byId().values()) {
      const concept = this.at(index);
      if (concept) yield concept;
    }
    return undefined;
  }

  #byId(): Map<string, number> {
    return this.#index ??= new Map(this.#lines.map((line, index) => [firstField(line), index]));
  }
}

/** Reads one line of the compiled glossary's concepts. */
export function conceptRow(line: string): ConceptRow {
  return unpackFields(line) as unknown as ConceptRow;
}

function openConcept([id, className, pos, notation, says, means, hard, keep, broader, basis, topic, name]: ConceptRow): Concept {
  let plain: PlainWording | undefined;
  return {
    id, class: className, pos, notation, says: says || null, means, hard: Number(hard) as 1 | 2 | 3, keep: keep === "1",
    broader: broader || null, basis, topic, name,
    get plain() { return (plain ??= parsePlainWording(notation, pos)); },
  };
}
