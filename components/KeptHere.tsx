import { useState } from "react";
import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";

interface KeptHereProps {
  readonly words: Words;
  /** How many words the reader has said to know. */
  readonly known: number;
  onForgetKnown(): void;
  onDeleteAll(): void;
}

/** What Klartekst keeps on the device, and the ways to be rid of it. */
export function KeptHere({ words, known, onForgetKnown, onDeleteAll }: KeptHereProps) {
  const [asking, setAsking] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const remove = () => {
    setAsking(false);
    setDeleted(true);
    onDeleteAll();
  };
  return (
    <section>
      <h2>{words.optionsPrivacy}</h2>
      <p>{words.optionsPrivacyAbout}</p>
      {known > 0 && (
        <div className="row">
          <span>{fillWords(words.optionsKnown, known)}</span>
          <button type="button" onClick={onForgetKnown}>{words.optionsForgetKnown}</button>
        </div>
      )}
      {asking
        ? (
          <div role="group" aria-labelledby="delete-sure">
            <p id="delete-sure">{words.optionsDeleteSure}</p>
            <div className="row start">
              <button type="button" autoFocus onClick={() => setAsking(false)}>{words.optionsDeleteNo}</button>
              <button type="button" className="danger" onClick={remove}>{words.optionsDeleteYes}</button>
            </div>
          </div>
        )
        : <button type="button" onClick={() => setAsking(true)}>{words.optionsDelete}</button>}
      <p role="status" className="quiet">{deleted && words.optionsDeleted}</p>
    </section>
  );
}
