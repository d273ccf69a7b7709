import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { fillWords } from "../lib/fill-words.ts";
import type { ListedConcept } from "../lib/glossary/concept-list.ts";
import { conceptSearch } from "../lib/glossary/search-concepts.ts";
import type { Words } from "../lib/interface-words.ts";
import { ConceptEntry } from "./ConceptEntry.tsx";

interface GlossaryProps {
  readonly concepts: readonly ListedConcept[];
  readonly words: Words;
  /** Shows just this concept, as one comes from a term's card; "" shows all. */
  readonly only: string;
}

/** As many as fill a screen or two; nobody reads 7,000 in a row. */
const PAGE = 50;

/** The whole glossary with its search field. */
export function Glossary({ concepts, words, only }: GlossaryProps) {
  const search = useMemo(() => conceptSearch(concepts), [concepts]);
  // The first search makes the keys of all the others: better now than at the first letter.
  useEffect(() => {
    const timer = setTimeout(() => search("a"), 50);
    return () => clearTimeout(timer);
  }, [search]);
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState(PAGE);
  const query = useDeferredValue(typed.trim());
  const found = useMemo(() => search(query), [search, query]);
  if (only !== "") return <OneConcept concept={concepts.find(({ id }) => id === only)} words={words} />;
  const left = found.length - shown;
  return (
    <div className="stack">
      <p className="quiet search">{words.glossaryAbout}</p>
      <form className="search" role="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="glossary-search">{words.glossarySearch}</label>
        <input
          id="glossary-search" type="search" autoComplete="off" spellCheck={false} lang="da" value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setShown(PAGE);
          }}
        />
      </form>
      <p role="status" className="quiet">{countLine(found.length, query, words)}</p>
      {found.length > 0 && (
        <ul className="concepts">
          {found.slice(0, shown).map((concept) => <ConceptEntry key={concept.id} concept={concept} words={words} />)}
        </ul>
      )}
      {left > 0 && (
        <p>
          <button type="button" onClick={() => setShown(shown + 2 * PAGE)}>{fillWords(words.glossaryMore, left.toLocaleString("da"))}</button>
        </p>
      )}
    </div>
  );
}

function OneConcept({ concept, words }: { readonly concept: ListedConcept | undefined; readonly words: Words }) {
  return (
    <div className="stack">
      <p className="row">
        <span className="quiet">{concept ? words.glossaryOne : words.glossaryNotHere}</span>
        <a href="#">{words.glossaryShowAll}</a>
      </p>
      {concept && <ul className="concepts"><ConceptEntry concept={concept} words={words} alone /></ul>}
    </div>
  );
}

function countLine(count: number, query: string, words: Words): string {
  const number = count.toLocaleString("da");
  if (query === "") return fillWords(words.glossaryCount, number);
  return count === 0 ? fillWords(words.glossaryNone, query) : fillWords(words.glossaryFound, number, query);
}
