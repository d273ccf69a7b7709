import { buildAutomaton } from "../glossary/build-automaton.ts";
import { foldSpelling } from "../glossary/fold-spelling.ts";
import type { Concept, Glossary, StemReading } from "../glossary/glossary.ts";
import { stemForms } from "../glossary/term-forms.ts";
import { ownWording } from "./own-wording.ts";
import type { OwnTerm } from "./own-term.ts";

/** The `topic` of concepts that come from the reader's own words. */
export const OWN_TOPIC = "own";

let last: { readonly key: string; readonly glossary: Glossary } | undefined;

/** The reader's own words as a small glossary, to be matched before the built-in one. The last one opened is kept. */
export function openOwnGlossary(terms: readonly OwnTerm[]): Glossary {
  const key = JSON.stringify(terms);
  if (last?.key !== key) last = { key, glossary: build(terms) };
  return last.glossary;
}

function build(terms: readonly OwnTerm[]): Glossary {
  const concepts = terms.map(ownConcept);
  const readings = new Map<string, StemReading[]>();
  terms.forEach(({ term, also }, i) => {
    const concept = concepts[i];
    if (!concept) return;
    for (const name of [term, ...also]) {
      for (const reading of readingsOfName(name, concept)) {
        const folded = foldSpelling(reading.stem).text;
        const others = readings.get(folded) ?? [];
        // The same word twice: the later line wins, as it was added last.
        readings.set(folded, [...others.filter(({ stem }) => stem !== reading.stem), reading]);
      }
    }
  });
  const keys = [...readings.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    version: "own", concepts: new Map(concepts.map((concept) => [concept.id, concept])), automaton: buildAutomaton(keys),
    readingsOf: (number) => readings.get(keys[number] ?? "") ?? [],
    senses: new Map(), everyday: new Map(), parts: [],
  };
}

function ownConcept({ term, plain, explanation }: OwnTerm, index: number): Concept {
  return {
    id: `own-${index}`, class: "phrase", pos: "phrase", notation: plain, plain: ownWording(plain), says: null,
    means: explanation, hard: 3, keep: false, broader: null, basis: "own", topic: OWN_TOPIC, name: term,
  };
}

/** A word with its Danish endings; an abbreviation ("st.p.", "KAD") just as it is, or with an ending after a hyphen. */
function readingsOfName(written: string, concept: Concept): StemReading[] {
  const name = written.trim().replace(/\.$/u, "");
  const abbreviation = name.includes(".") || /^[^\p{Ll}]+$/u.test(name);
  const base = { concept, needsStop: false, exactCase: abbreviation && name.length <= 3 && /^\p{Lu}+$/u.test(name) };
  if (abbreviation) return [{ ...base, stem: name, paradigm: "abbreviation", features: null, abbreviation: true }];
  return stemForms(name, "noun").map(({ stem, paradigm, features = null }) => ({ ...base, stem, paradigm, features, abbreviation: false }));
}
