import type { Concept, Glossary } from "../glossary/glossary.ts";

const named = new Set(["disease", "drug", "organism"]);
/** A head that more concepts share ("sygdom", "betændelse", "sår") is too general to be a diagnosis by itself. */
const MOST_CONCEPTS = 12;
/** A head that so often names no illness ("medicin", "prøve") is no diagnosis. */
const LEAST_SHARE = 0.75;
const SHORTEST = 6;
/** Heads of illnesses' wordings that say nothing by themselves. */
const general = /^(?:svulst|udposning|infektion|følge|irritation|tilbagefald|forstadi|bivirkning|stofskifte|graviditet|vaccine|insulin|kemoterapi|proteindrik|nyrefunktion|lungesygdom|hormonsygdom|hudsygdom|hjernesygdom|afløb|skred|nedbrydning|iltmangel|nervøs|livmoder|tænder|tand|blodpropper|lungevæv|urinrør|nethinden?$|hornhinden?$|næseskillevæg|halsen?$|anklen?|ankler|nervesygdomme|håndkøb|blodomløb)/u;
const known = new WeakMap<Glossary, ReadonlySet<string>>();

/** Words that by themselves name an illness, a germ or a medicine: names of concepts, and the heads of illnesses' wordings. */
export function medicalWordsOf(glossary: Glossary): ReadonlySet<string> {
  const before = known.get(glossary);
  if (before) return before;
  const concepts = [...glossary.concepts.values()];
  const names = concepts.filter(({ class: kind, name }) => named.has(kind) && !name.includes(" ")).map(({ name }) => name.toLocaleLowerCase("da"));
  const uses = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const { plain } = concept;
    // "nethinden, der har løsnet sig": the head is a part of the body, and the illness comes after it.
    if ((plain.kind === "noun" || plain.kind === "plural") && !/(?:en|et|ene|erne)$/u.test(plain.head)) uses.set(plain.head, [...(uses.get(plain.head) ?? []), concept]);
  }
  const heads = [...uses.values()].filter((own) => own.length <= MOST_CONCEPTS && own.filter(({ class: kind }) => kind === "disease").length >= LEAST_SHARE * own.length).flatMap((own) => own.flatMap(formsOf));
  const body = new Set(concepts.filter(({ class: kind }) => kind === "anatomy").flatMap(formsOf));
  const words = new Set([...names, ...heads].filter((word) => word.length >= SHORTEST && !body.has(word) && !general.test(word)));
  known.set(glossary, words);
  return words;
}

function formsOf({ plain }: Concept): string[] {
  const forms = plain.kind === "noun" ? [plain.head, plain.definite, plain.plural, plain.pluralDefinite] : plain.kind === "plural" ? [plain.head, plain.definite] : [];
  return forms.flatMap((form) => (form ? [form] : []));
}
