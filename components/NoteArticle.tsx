import { useMemo } from "react";
import { plainAsText } from "../lib/documents/plain-as-text.ts";
import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";
import type { PlainNote } from "../lib/plain-note.ts";
import { speakOfRelative } from "../lib/rewrite/speak-of-relative.ts";
import type { About } from "./AboutChoice.tsx";
import { NoteTools } from "./NoteTools.tsx";
import { PlainText } from "./PlainText.tsx";
import type { Rewriting } from "./use-rewrites.ts";

interface NoteArticleProps {
  readonly id: string;
  readonly title: string;
  /** When the note was written, ready to read; null if nobody knows. */
  readonly date: string | null;
  /** The note itself. */
  readonly text: string;
  readonly rewriting: Rewriting | undefined;
  readonly words: Words;
  /** Whom the note is about. */
  readonly about: About;
  readonly printable?: boolean;
}

/** One note in large type: its plain version, what can be done with it, and the note's own words folded below. */
export function NoteArticle({ id, title, date, text, rewriting, words, about, printable = false }: NoteArticleProps) {
  return (
    <article className="note" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <header>
        {date && <p className="quiet">{date}</p>}
        <h2 id={`${id}-title`} lang="da">{title}</h2>
      </header>
      {rewriting?.phase === "open"
        ? <OpenNote title={title} note={rewriting.note} about={about} words={words} printable={printable} />
        : <Unfinished rewriting={rewriting} words={words} />}
      <details className="not-printed">
        <summary>{words.panelOriginal}</summary>
        <p className="original" lang="da">{text}</p>
      </details>
    </article>
  );
}

interface OpenNoteProps extends Pick<NoteArticleProps, "title" | "words" | "about" | "printable"> {
  readonly note: PlainNote;
}

function OpenNote({ title, note: written, words, about, printable = false }: OpenNoteProps) {
  const note = useMemo(() => (about === "me" ? written : speakOfRelative(written, about)), [written, about]);
  const text = useMemo(() => `${title}\n\n${plainAsText(note)}\n\n${words.pageFooter}`, [title, note, words]);
  return (
    <>
      <PlainText note={note} words={words} />
      <NoteTools text={text} words={words} printable={printable} />
    </>
  );
}

function Unfinished({ rewriting, words }: Pick<NoteArticleProps, "rewriting" | "words">) {
  if (rewriting?.phase === "failed") return <p role="alert" className="notice bad">{words.panelFailed}</p>;
  if (rewriting?.phase !== "writing" || rewriting.total === 0) return <p className="quiet">{words.pageWaiting}</p>;
  return (
    <div>
      <progress max={rewriting.total} value={rewriting.done} aria-label={words.pageWaiting} />
      <p className="quiet">{fillWords(words.pageProgress, rewriting.done, rewriting.total)}</p>
    </div>
  );
}
