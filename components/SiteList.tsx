import { useState, type FormEvent } from "react";
import type { AddedSite } from "../lib/browser/use-options.ts";
import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";

interface SiteListProps {
  readonly words: Words;
  readonly added: readonly string[];
  readonly off: readonly string[];
  onAddHost(host: string): Promise<AddedSite>;
  onRemoveHost(pattern: string): void;
  onTurnOn(host: string): void;
}

/** Where Klartekst runs by itself, where it is turned off, and a field to add a site. */
export function SiteList({ words, added, off, onAddHost, onRemoveHost, onTurnOn }: SiteListProps) {
  return (
    <section>
      <h2>{words.optionsSites}</h2>
      <p>{words.optionsSitesAbout}</p>
      <ul className="sites">
        <li><span>www.sundhed.dk</span><span className="quiet">{words.optionsPortal}</span></li>
        <li><span>minsundheds<wbr />platform.dk</span><span className="quiet">{words.optionsPortal}</span></li>
        {added.map((pattern) => (
          <li key={pattern}>
            <span>{hostOf(pattern)} <span className="quiet">{words.optionsAdded}</span></span>
            <button type="button" aria-label={fillWords(words.optionsRemove, hostOf(pattern))} onClick={() => onRemoveHost(pattern)}>{words.optionsRemoveShort}</button>
          </li>
        ))}
        {off.map((host) => (
          <li key={host}>
            <span>{words.optionsOff} {host}</span>
            <button type="button" aria-label={fillWords(words.optionsTurnOn, host)} onClick={() => onTurnOn(host)}>{words.optionsTurnOnShort}</button>
          </li>
        ))}
      </ul>
      <AddSite words={words} onAddHost={onAddHost} />
    </section>
  );
}

function AddSite({ words, onAddHost }: Pick<SiteListProps, "words" | "onAddHost">) {
  const [typed, setTyped] = useState("");
  const [outcome, setOutcome] = useState<AddedSite>("added");
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const came = await onAddHost(typed);
    setOutcome(came);
    if (came === "added") setTyped("");
  };
  const bad = outcome !== "added";
  return (
    <form onSubmit={(event) => void add(event)}>
      <label htmlFor="site">{words.optionsAddLabel}</label>
      <div className="row">
        <input
          id="site" type="text" inputMode="url" autoComplete="off" aria-describedby="site-hint" aria-invalid={outcome === "no host"}
          value={typed} onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="primary">{words.optionsAdd}</button>
      </div>
      <p id="site-hint" role={bad ? "alert" : undefined} className={bad ? "bad" : "quiet"}>
        {hint(outcome, words)}
      </p>
    </form>
  );
}

function hint(outcome: AddedSite, words: Words): string {
  if (outcome === "refused") return words.optionsAddRefused;
  return outcome === "no host" ? words.optionsAddBad : words.optionsAddHint;
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//u, "").replace(/\/\*$/u, "");
}
