import { useState } from "react";
import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";
import { AskFirst } from "./AskFirst.tsx";

interface KeptHereProps {
  readonly words: Words;
  /** How many words the reader has said to know. */
  readonly known: number;
  onForgetKnown(): void;
  /** Resolves when it is done. */
  onDeleteAll(): Promise<void>;
}

/** What Klartekst keeps on the device, and the ways to be rid of it. */
export function KeptHere({ words, known, onForgetKnown, onDeleteAll }: KeptHereProps) {
  const [deleted, setDeleted] = useState(false);
  const remove = () => {
    setDeleted(false);
    void onDeleteAll().then(() => setDeleted(true));
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
      <AskFirst name={words.optionsDelete} about={words.optionsDeleteSure} yes={words.optionsDeleteYes} no={words.optionsDeleteNo} onYes={remove} />
      <p role="status" className="quiet">{deleted && words.optionsDeleted}</p>
    </section>
  );
}
