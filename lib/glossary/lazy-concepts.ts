import type { Concept, Concepts } from "./glossary.ts";
import { ConceptRows, type ConceptRow, type PackedConcepts } from "./packed-concepts.ts";
import { parsePlainWording, type PlainWording } from "./plain-wording.ts";

/** The concepts of the compiled glossary: a note needs few of many thousands, so each is read when first asked for. */
export class LazyConcepts implements Concepts {
  readonly #rows: ConceptRows;
  readonly #made: (Concept | undefined)[] = [];
  #index: Map<string, number> | undefined;

  constructor(packed: PackedConcepts) {
    this.#rows = new ConceptRows(packed);
  }

  at(index: number): Concept | undefined {
    const made = this.#made[index];
    if (made) return made;
    const row = this.#rows.at(index);
    return this.#made[index] = row && openConcept(row);
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
    return this.#index ??= new Map(this.#rows.ids().map((id, index) => [id, index]));
  }
}

function openConcept(row: ConceptRow): Concept {
  const { plain: notation, pos } = row;
  let plain: PlainWording | undefined;
  return {
    id: row.id, class: row.class, pos, notation, says: row.says || null, means: row.means, hard: Number(row.hard) as 1 | 2 | 3,
    keep: row.keep === "1", broader: row.broader || null, basis: row.basis, topic: row.topic, name: row.name,
    get plain() { return (plain ??= parsePlainWording(notation, pos)); },
  };
}
