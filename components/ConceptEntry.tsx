import { useRef, useState } from "react";
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
        <Names label={words.glossaryAlso} names={terms} words={words} />
        <Names label={words.glossaryShort} names={abbreviations} words={words} />
      </div>
      <div>
        <p className="plain" lang="da">{plain}</p>
        <p className="meaning" lang="da">{explanation}</p>
        {source && <p className="quiet">{words[source]}</p>}
      </div>
    </li>
  );
}

/** More would crowd out what the concept is; one or two more are no reason for a button. */
const FEW = 6;
const HARDLY_MORE = 2;

interface NamesProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly words: Words;
}

function Names({ label, names, words }: NamesProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLSpanElement>(null);
  if (names.length === 0) return null;
  const shown = all || names.length <= FEW + HARDLY_MORE ? names : names.slice(0, FEW);
  const left = names.length - shown.length;
  const showAll = () => {
    setAll(true);
    // The button goes away under the focus: reading goes on in the names.
    list.current?.focus();
  };
  return (
    <p className="quiet">
      {label}: <span lang="da" ref={list} tabIndex={-1}>{shown.join(", ")}</span>
      {left > 0 && <button type="button" className="link" onClick={showAll}>{fillWords(words.glossaryNames, left)}</button>}
    </p>
  );
}
