import type { ReactNode } from "react";
import type { PopupView } from "../lib/browser/use-popup.ts";
import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";
import { AllNotes, type AllNotesAction } from "./AllNotes.tsx";
import { NoteCount } from "./NoteCount.tsx";
import { Switch } from "./Switch.tsx";

interface PopupProps {
  readonly view: PopupView;
  readonly words: Words;
  readonly shortcut: string;
  onSetOn(on: boolean): void;
  onFindNow(): void;
  onAll(action: AllNotesAction): void;
  onAddHost(host: string): void;
  /** Opens the panel; null until the popup knows which window it is in. */
  readonly onPanel: (() => void) | null;
  onOptions(): void;
}

/** The toolbar button's popup: this site on or off, what was found, and the way to the rest. */
export function Popup(props: PopupProps) {
  const { words, shortcut, onPanel, onOptions } = props;
  return (
    <main>
      <header>
        <img className="mark" src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>Klartekst</h1>
      </header>
      {pageState(props)}
      <button type="button" disabled={onPanel === null} onClick={onPanel ?? undefined}>{hasNotes(props.view) ? words.popupPanel : words.popupPanelOpen}</button>
      <footer>
        <p className="quiet">{words.popupPrivacy}</p>
        <p className="row">
          <button type="button" className="link" onClick={onOptions}>{words.popupOptions}</button>
          {shortcut && <span className="quiet">{fillWords(words.popupShortcut, shortcut)}</span>}
        </p>
      </footer>
    </main>
  );
}

/** Is there anything to read in the panel? As long as nobody knows, there is. */
function hasNotes(view: PopupView): boolean {
  if (view.phase === "looking") return true;
  return view.phase === "here" && view.on && (!view.status.looked || view.status.notes > 0);
}

function pageState({ view, words, onSetOn, onFindNow, onAll, onAddHost }: PopupProps): ReactNode {
  switch (view.phase) {
    case "looking":
      return null;
    case "cannot":
      return <div><p>{words.popupCannot}</p><p className="quiet">{words.popupCannotAbout}</p></div>;
    case "elsewhere":
      return (
        <>
          <p>{words.popupNotHere}</p>
          <button type="button" className="primary" onClick={onFindNow}>{words.popupFind}</button>
          <button type="button" onClick={() => onAddHost(view.host)}>{fillWords(words.popupAlways, view.host)}</button>
        </>
      );
    case "here":
      return (
        <>
          <Switch label={fillWords(words.popupOn, view.host)} on={view.on} onChange={onSetOn} />
          {view.on ? <NoteCount {...view.status} words={words} /> : <p className="quiet">{words.popupOff}</p>}
          {view.on && <AllNotes {...view.status} words={words} onAct={onAll} />}
        </>
      );
  }
}
