import { wordOf } from "./automaton.ts";
import type { CompiledGlossary } from "./compiled-glossary.ts";
import { unpackAutomaton } from "./packed-automaton.ts";
import { ConceptRows, type ConceptRow } from "./packed-concepts.ts";
import { openReadings } from "./packed-readings.ts";
import { baseForm, parsePlainWording } from "./plain-wording.ts";

/** A concept as the glossary page lists it. */
export interface ListedConcept {
  readonly id: string;
  /** The term that the concept is listed under. */
  readonly name: string;
  /** Other terms and spellings for the same. */
  readonly terms: readonly string[];
  readonly abbreviations: readonly string[];
  /** The everyday wording in its base form. */
  readonly plain: string;
  readonly explanation: string;
  /** The kind of source that the explanation rests on. */
  readonly basis: string;
}

type Forms = Pick<ListedConcept, "terms" | "abbreviations">;

/** All concepts of the compiled glossary by name, in Danish order. */
export function listConcepts(compiled: CompiledGlossary): ListedConcept[] {
  const forms = formsByConcept(compiled);
  const seen = new Set<string>();
  const { compare } = new Intl.Collator("da", { numeric: true });
  return new ConceptRows(compiled.concepts).all()
    .flatMap((row, index) => {
      if (seen.has(row.id)) return [];
      seen.add(row.id);
      return [listedConcept(row, forms.get(index) ?? { terms: [], abbreviations: [] })];
    })
    .sort((a, b) => compare(a.name, b.name));
}

function listedConcept({ id, pos, plain: notation, means, basis, name }: ConceptRow, { terms, abbreviations }: Forms): ListedConcept {
  let plain: string | undefined;
  return {
    id, name, basis, explanation: means,
    terms: withoutInflected(terms.filter((term) => term !== name), name),
    abbreviations: withoutRepeats(abbreviations.filter((form) => form !== name)),
    get plain() { return (plain ??= baseForm(parsePlainWording(notation, pos))); },
  };
}

/** What each concept is called: the stems of the automaton, which the compiler made from the entries' terms. */
function formsByConcept(compiled: CompiledGlossary): Map<number, { terms: string[]; abbreviations: string[] }> {
  const automaton = unpackAutomaton(compiled.automaton);
  const readings = openReadings(compiled.readings, (number) => wordOf(automaton, number));
  const forms = new Map<number, { terms: string[]; abbreviations: string[] }>();
  for (let number = 0, own = readings(0); own.length > 0; own = readings(++number)) {
    for (const { concept, stem, paradigm, features, abbreviation } of own) {
      // Whole inflected forms, and stems that only stand before an ending, are no names.
      if (features !== null || paradigm === "syncope") continue;
      const known = forms.get(concept) ?? { terms: [], abbreviations: [] };
      forms.set(concept, known);
      const list = abbreviation ? known.abbreviations : known.terms;
      const name = paradigm === "verb" && !/[eåyo]$/u.test(stem) ? `${stem}e` : stem;
      if (!list.includes(name)) list.push(name);
    }
  }
  return forms;
}

/** Leaves out "kroniske …" beside "kronisk …", and "-it" beside "-itis": the same name with another ending. */
function withoutInflected(terms: readonly string[], name: string): string[] {
  const seen = new Set([bareName(name)]);
  return [...terms].sort((a, b) => a.length - b.length).filter((term) => {
    const bare = bareName(term);
    if (seen.has(bare)) return false;
    seen.add(bare);
    return true;
  });
}

function bareName(term: string): string {
  return term.toLocaleLowerCase("da").split(" ").map((word) => word.replace(/(?<=it)is$/u, "").replace(/[et]+$/u, "")).join(" ");
}

/** One of "st.p", "st. p" and "stp": the one with its full stops. */
function withoutRepeats(abbreviations: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...abbreviations].sort((a, b) => rankOfSpelling(a) - rankOfSpelling(b) || a.length - b.length).filter((form) => {
    const bare = form.replaceAll(/[. ]/gu, "");
    return seen.has(bare) ? false : seen.add(bare);
  });
}

function rankOfSpelling(form: string): number {
  return form.includes(".") && !form.includes(" ") ? 0 : 1;
}
