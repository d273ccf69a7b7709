import { useMemo, useRef, useState, type DragEvent, type RefObject } from "react";
import { mendLines } from "../lib/documents/mend-lines.ts";
import { readFile } from "../lib/documents/read-file.ts";
import { UnreadableFile, type UnreadableReason } from "../lib/documents/unreadable-file.ts";
import type { Engine } from "../lib/engine/engine.ts";
import type { Word, Words } from "../lib/interface-words.ts";
import { AboutChoice, type About } from "./AboutChoice.tsx";
import { Icon } from "./Icon.tsx";
import { NoteArticle } from "./NoteArticle.tsx";
import { useRewrites } from "./use-rewrites.ts";

interface PasteTabProps {
  readonly engine: Engine | null;
  readonly words: Words;
  readonly about: About;
  onAbout(about: About): void;
}

const FAULTS: Readonly<Record<UnreadableReason, Word>> = {
  kind: "panelFileKind", broken: "panelFileBroken", locked: "panelFileLocked", picture: "panelFilePicture", long: "panelFileLong",
};

const NOTHING: readonly string[] = [];

/** The id of the field that a note is pasted into. */
export const PASTE_FIELD = "pasted";

/** A note from elsewhere: pasted, opened, or dropped here. */
export function PasteTab({ engine, words, about, onAbout }: PasteTabProps) {
  const [typed, setTyped] = useState("");
  const [title, setTitle] = useState("");
  const [asked, setAsked] = useState("");
  const [fault, setFault] = useState<Word | null>(null);
  const [over, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const rewritings = useRewrites(engine, useMemo(() => (asked === "" ? NOTHING : [asked]), [asked]));
  const show = (text: string, name: string) => {
    setTyped(text);
    setAsked(text);
    setTitle(name);
    setFault(null);
  };
  const clear = () => {
    show("", "");
    field.current?.focus();
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      show(await readFile(file), file.name);
    } catch (error) {
      setFault(FAULTS[error instanceof UnreadableFile ? error.reason : "broken"]);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void open(file);
    else if (event.dataTransfer.getData("text")) show(mendLines(event.dataTransfer.getData("text")), "");
  };
  return (
    <div
      className={over ? "stack paste dropping" : "stack paste"} onDrop={drop} onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
    >
      <PasteField field={field} text={typed} words={words} onType={setTyped} onClear={clear} />
      <div className="row not-printed">
        <button type="button" className="primary" disabled={typed.trim() === ""} onClick={() => show(mendLines(typed), "")}>{words.panelRewrite}</button>
        <FileButton words={words} onFile={(file) => void open(file)} />
        <AboutChoice about={about} words={words} onChoose={onAbout} />
      </div>
      {fault && <p role="alert" className="notice bad">{words[fault]}</p>}
      {asked !== "" && (
        <NoteArticle id="pasted-note" title={title || words.panelPasted} date={null} text={asked} rewriting={rewritings.get(asked)} words={words} about={about} printable />
      )}
      {asked !== "" && <p className="quiet footer">{words.pageFooter}</p>}
    </div>
  );
}

interface PasteFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly words: Words;
  onType(text: string): void;
  onClear(): void;
}

function PasteField({ field, text, words, onType, onClear }: PasteFieldProps) {
  return (
    <div className="not-printed">
      <div className="row apart over-field">
        <label htmlFor={PASTE_FIELD}>{words.panelPasteLabel}</label>
        {text !== "" && <button type="button" className="link" onClick={onClear}>{words.panelClear}</button>}
      </div>
      <textarea ref={field} id={PASTE_FIELD} lang="da" rows={8} spellCheck={false} aria-describedby="paste-about" value={text} onChange={(event) => onType(event.target.value)} />
      <p id="paste-about" className="quiet">{words.panelPasteAbout}</p>
    </div>
  );
}

function FileButton({ words, onFile }: { readonly words: Words; onFile(file: File | undefined): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}><Icon name="open" />{words.panelOpenFile}</button>
      <input
        ref={input} type="file" accept=".txt,.pdf,text/plain,application/pdf" hidden aria-label={words.panelOpenFile}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </>
  );
}
