import type { ListedConcept } from "../lib/glossary/concept-list.ts";
import type { Word, Words } from "../lib/interface-words.ts";
import { fillWords } from "../lib/fill-words.ts";

interface ConceptEntryProps {
  readonly concept: ListedConcept;
  readonly words: Words;
  /** Shown by itself, as one comes from a term's card. */
  readonly alone?: boolean;
}

const BASIS: Readonly<Record<string, Word>> = {
  textbook: "glossaryBasisTextbook",
  guideline: "glossaryBasisGuideline",
  nomenclature: "glossaryBasisNomenclature",
  "drug-register": "glossaryBasisRegister",
  "lab-handbook": "glossaryBasisLab",
  usage: "glossaryBasisUsage",
};

/** One concept: what it is called in notes, and what that is in everyday Danish. */
export function ConceptEntry({ concept, words, alone = false }: ConceptEntryProps) {
  const { id, name, terms, abbreviations, plain, explanation, basis } = concept;
  const source = BASIS[basis];
  return (
    <li className={alone ? "concept alone" : "concept"}>
      <div>
        <h2 lang="da">
          {alone ? name : <a href={`#${id}`} title={fillWords(words.glossaryLink, name)}>{name}</a>}
        </h2>
        <Names label={words.glossaryAlso} names={terms} />
        <Names label={words.glossaryShort} names={abbreviations} />
      </div>
      <div>
        <p className="plain" lang="da">{plain}</p>
        <p className="meaning" lang="da">{explanation}</p>
        {source && <p className="quiet">{words[source]}</p>}
      </div>
    </li>
  );
}

function Names({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return <p className="quiet">{label}: <span lang="da">{names.join(", ")}</span></p>;
}
