import { useRef, useState } from "react";
import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";
import { nameOf } from "../lib/own-glossary/merge-lists.ts";
import type { OwnTerm } from "../lib/own-glossary/own-term.ts";
import { OwnWordFiles } from "./OwnWordFiles.tsx";
import { OwnWordForm } from "./OwnWordForm.tsx";

export interface OwnWordsProps {
  readonly terms: readonly OwnTerm[];
  readonly words: Words;
  /** Resolves to how many words of the same name were replaced. */
  onAdd(added: readonly OwnTerm[]): Promise<number>;
  onRemove(term: OwnTerm): Promise<void>;
  onRemoveAll(): void;
}

/** The reader's own words: add, change, remove, and exchange by file. */
export function OwnWords({ terms, words, onAdd, onRemove, onRemoveAll }: OwnWordsProps) {
  const [edited, setEdited] = useState<OwnTerm | null>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The form is another one now: reading goes on at the word that it was about. */
  const leave = (term: OwnTerm) => {
    setEdited(null);
    const row = [...list.current?.children ?? []].find((item) => item.querySelector("h2")?.textContent === term.term);
    row?.querySelector("button")?.focus();
  };
  const save = async (term: OwnTerm) => {
    if (edited && nameOf(edited) !== nameOf(term)) await onRemove(edited);
    await onAdd([term]);
    if (edited) leave(term);
  };
  return (
    <div className="own">
      <div className="stack">
        <p className="quiet">{words.ownAbout}</p>
        <OwnWordForm key={edited ? nameOf(edited) : ""} edited={edited} words={words} onSave={(term) => void save(term)} onCancel={() => edited && leave(edited)} />
        <OwnWordFiles terms={terms} words={words} onAdd={onAdd} onRemoveAll={onRemoveAll} />
      </div>
      <div>
        <p role="status" className="quiet">{countLine(terms.length, words)}</p>
        <ul className="concepts" ref={list}>
          {terms.map((term) => (
            <li key={nameOf(term)} className="concept">
              <div>
                <h2 lang="da">{term.term}</h2>
                {term.also.length > 0 && <p className="quiet">{words.glossaryAlso}: <span lang="da">{term.also.join(", ")}</span></p>}
              </div>
              <div>
                <p className="plain" lang="da">{term.plain}</p>
                {term.explanation !== "" && <p className="meaning" lang="da">{term.explanation}</p>}
                <p className="row">
                  <button type="button" className="link" aria-label={fillWords(words.ownEdit, term.term)} onClick={() => setEdited(term)}>{words.ownEditShort}</button>
                  <button type="button" className="link" aria-label={fillWords(words.ownRemove, term.term)} onClick={() => void onRemove(term)}>{words.ownRemoveShort}</button>
                </p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function countLine(count: number, words: Words): string {
  if (count === 0) return words.ownNone;
  return count === 1 ? words.ownOne : fillWords(words.ownMany, count);
}
