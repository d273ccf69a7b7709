import { useEffect, useMemo, useState } from "react";
import type { PageNote } from "../lib/browser/messages.ts";
import type { PanelPlace } from "../lib/browser/use-panel.ts";
import { noteDate } from "../lib/documents/note-date.ts";
import { textRanges } from "../lib/documents/text-ranges.ts";
import type { Engine } from "../lib/engine/engine.ts";
import { fillWords } from "../lib/fill-words.ts";
import type { Language, Words } from "../lib/interface-words.ts";
import { AboutChoice, type About } from "./AboutChoice.tsx";
import { Icon } from "./Icon.tsx";
import { NoteArticle } from "./NoteArticle.tsx";
import { useLocalVoice } from "./NoteTools.tsx";
import { useRewrites, type Rewriting } from "./use-rewrites.ts";

interface ReadTabProps {
  readonly place: PanelPlace;
  readonly engine: Engine | null;
  readonly words: Words;
  readonly language: Language;
  readonly about: About;
  onAbout(about: About): void;
  /** Leads to the field that a note can be pasted into. */
  onPaste(): void;
}

/** Where a note says its own date. */
const OPENING = 60;

type Order = "page" | "newest";

/** All notes of the page in front, in large type. */
export function ReadTab({ place, onPaste, ...others }: ReadTabProps) {
  const { words } = others;
  if (place.phase === "looking") return <p role="status">{words.popupLooking}</p>;
  if (place.phase === "elsewhere") return <Advice title={words.panelElsewhere} text={words.panelElsewhereAbout} words={words} onPaste={onPaste} />;
  if (place.notes.length === 0) {
    return place.looked ? <Advice title={words.popupNone} text={words.panelNoneAbout} words={words} onPaste={onPaste} /> : <p role="status">{words.popupLooking}</p>;
  }
  return <Notes notes={place.notes} {...others} />;
}

interface AdviceProps extends Pick<ReadTabProps, "words" | "onPaste"> {
  readonly title: string;
  readonly text: string;
}

/** Why there is nothing to read, and the way on. */
function Advice({ title, text, words, onPaste }: AdviceProps) {
  return (
    <div className="advice">
      <div role="status"><h2>{title}</h2><p>{text}</p></div>
      <button type="button" onClick={onPaste}>{words.panelPasteHere}</button>
    </div>
  );
}

interface NotesProps extends Omit<ReadTabProps, "place" | "onPaste"> {
  readonly notes: readonly PageNote[];
}

/** A note with what is needed to show it. */
interface TitledNote extends PageNote {
  readonly id: string;
}

function Notes({ notes, engine, words, language, about, onAbout }: NotesProps) {
  const [order, setOrder] = useState<Order>("page");
  const [typed, setTyped] = useState("");
  const query = typed.trim();
  const sorted = useMemo(() => inOrder(notes, order, words), [notes, order, words]);
  const rewritings = useRewrites(engine, useMemo(() => notes.map(({ text }) => text), [notes]));
  const shown = sorted.filter(({ text }) => query === "" || says(text, rewritings.get(text), query));
  const places = useFound(query, shown, rewritings);
  const voice = useLocalVoice();
  const dated = notes.some(({ date }) => date !== null);
  return (
    <div className={notes.length > 1 ? "reader many" : "reader"}>
      <Contents notes={shown} words={words} language={language} />
      <div className="stack">
        <form className="finder not-printed" role="search" onSubmit={(event) => event.preventDefault()}>
          <label className="spoken" htmlFor="note-search">{words.panelSearch}</label>
          <input id="note-search" type="search" autoComplete="off" placeholder={words.panelSearch} value={typed} onChange={(event) => setTyped(event.target.value)} />
          <button type="button" onClick={() => print()}><Icon name="print" />{words.panelPrint}</button>
          <span className="row">
            <AboutChoice about={about} words={words} onChoose={onAbout} />
            {dated && notes.length > 1 && (
              <label className="about">
                {words.panelOrder}
                <select value={order} onChange={(event) => setOrder(event.target.value as Order)}>
                  <option value="page">{words.panelOrderPage}</option>
                  <option value="newest">{words.panelOrderNewest}</option>
                </select>
              </label>
            )}
          </span>
        </form>
        <p role="status" className={query === "" ? "spoken" : "quiet not-printed"}>{query === "" ? countOf(notes.length, words) : foundLine(places, shown.length, notes.length, words)}</p>
        {shown.map((note) => (
          <NoteArticle
            key={note.id} id={note.id} title={note.title} date={longDate(unlessSaid(note), language)} text={note.text}
            rewriting={rewritings.get(note.text)} words={words} about={about}
          />
        ))}
        <p className="quiet footer">{words.pageFooter}{!voice && <span className="not-printed"> {words.panelNoVoice}</span>}</p>
      </div>
    </div>
  );
}

function Contents({ notes, words, language }: { readonly notes: readonly TitledNote[]; readonly words: Words; readonly language: Language }) {
  return (
    <nav className="contents not-printed" aria-label={words.panelContents}>
      <h2>{words.panelContents}</h2>
      <ol>
        {notes.map(({ id, title, date }) => (
          <li key={id}>
            <a href={`#${id}`}><span lang="da">{title}</span></a>
            {date && <span className="quiet">{longDate(date, language)}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function inOrder(notes: readonly PageNote[], order: Order, words: Words): TitledNote[] {
  const titled = notes.map((note, index) => ({ ...note, id: `note-${index + 1}`, title: note.title || fillWords(words.panelNote, index + 1) }));
  return order === "page" ? titled : titled.sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
}

/** A date that the note itself begins with need not stand over it too. */
function unlessSaid({ text, date }: PageNote): string | null {
  return date !== null && noteDate(text.slice(0, OPENING)) === date ? null : date;
}

/** Is `query` in the note, or in its plain version? */
function says(text: string, rewriting: Rewriting | undefined, query: string): boolean {
  const plain = rewriting?.phase === "open" ? rewriting.note.plain : "";
  return `${text}\n${plain}`.toLocaleLowerCase("da").includes(query.toLocaleLowerCase("da"));
}

/** Lights up what is searched for, and counts the places in the plain versions. */
function useFound(query: string, shown: readonly TitledNote[], rewritings: ReadonlyMap<string, Rewriting>): number {
  const [places, setPlaces] = useState(0);
  const ids = shown.map(({ id }) => id).join();
  useEffect(() => {
    const hosts = [...document.querySelectorAll("[data-plain-text]")];
    const ranges = hosts.flatMap(({ shadowRoot }) => {
      const body = shadowRoot?.querySelector(".body");
      return body ? textRanges(body, query) : [];
    });
    setPlaces(ranges.length);
    CSS.highlights.set("klartekst-found", new Highlight(...ranges));
    return () => void CSS.highlights.delete("klartekst-found");
  }, [query, ids, rewritings]);
  return places;
}

function foundLine(places: number, shown: number, notes: number, words: Words): string {
  if (shown === 0) return words.panelFoundNone;
  return places === 1 ? fillWords(words.panelFoundOne, shown, notes) : fillWords(words.panelFound, places, shown, notes);
}

function countOf(count: number, words: Words): string {
  return count === 1 ? words.popupOne : fillWords(words.popupMany, count);
}

function longDate(date: string | null, language: Language): string | null {
  return date && new Date(`${date}T12:00`).toLocaleDateString(language === "da" ? "da" : "en-GB", { dateStyle: "long" });
}
