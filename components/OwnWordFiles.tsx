import { useRef, useState } from "react";
import { fillWords } from "../lib/fill-words.ts";
import type { Word, Words } from "../lib/interface-words.ts";
import { decodeText } from "../lib/documents/read-file.ts";
import { MOST_OWN_TERMS } from "../lib/own-glossary/own-term.ts";
import { readList, type ListFault, type ListFaultKind } from "../lib/own-glossary/read-list.ts";
import { listAsCsv, listAsJson } from "../lib/own-glossary/write-list.ts";
import { AskFirst } from "./AskFirst.tsx";
import { Icon } from "./Icon.tsx";
import type { OwnWordsProps } from "./OwnWords.tsx";

const FAULTS: Readonly<Record<ListFaultKind, Word>> = {
  file: "ownFaultFile", header: "ownFaultHeader", term: "ownFaultTerm", plain: "ownFaultPlain", long: "ownFaultLong",
  shape: "ownFaultShape", twice: "ownFaultTwice", many: "ownFaultMany",
};
/** More would not be read, let alone mended. */
const MOST_FAULTS = 20;

interface Imported {
  readonly line: string;
  readonly faults: readonly ListFault[];
}

/** Lists from files and to files; a bad line is told of and leaves the others alone. */
export function OwnWordFiles({ terms, words, onAdd, onRemoveAll }: Pick<OwnWordsProps, "terms" | "words" | "onAdd" | "onRemoveAll">) {
  const input = useRef<HTMLInputElement>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const list = readList(decodeText(await file.arrayBuffer()));
    const replaced = list.terms.length > 0 ? await onAdd(list.terms) : 0;
    setImported({ line: importedLine(list.terms.length, replaced, words), faults: list.faults });
  };
  return (
    <section className="card stack" aria-labelledby="own-files">
      <div>
        <h2 id="own-files">{words.ownFiles}</h2>
        <p className="quiet">{words.ownFilesAbout}</p>
      </div>
      <div className="row">
        <button type="button" onClick={() => input.current?.click()}><Icon name="open" />{words.ownImport}</button>
        <input
          ref={input} type="file" accept=".csv,.json,.txt,text/csv,application/json" hidden aria-label={words.ownImport}
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        {terms.length > 0 && (
          <>
            <button type="button" onClick={() => saveFile("ordliste.csv", "text/csv", listAsCsv(terms))}>{words.ownExportCsv}</button>
            <button type="button" onClick={() => saveFile("ordliste.json", "application/json", listAsJson(terms))}>{words.ownExportJson}</button>
            <AskFirst name={words.ownRemoveAll} about={words.ownRemoveAllSure} yes={words.ownRemoveAllYes} no={words.ownRemoveAllNo} onYes={onRemoveAll} />
          </>
        )}
      </div>
      <div role="status">{imported?.line && <p>{imported.line}</p>}</div>
      {imported && imported.faults.length > 0 && <Faults faults={imported.faults} words={words} />}
    </section>
  );
}

function importedLine(count: number, replaced: number, words: Words): string {
  if (count === 0) return "";
  return replaced === 0 ? fillWords(words.ownImportedNew, count) : fillWords(words.ownImported, count, replaced);
}

function Faults({ faults, words }: { readonly faults: readonly ListFault[]; readonly words: Words }) {
  const left = faults.length - MOST_FAULTS;
  return (
    <div role="alert" className="notice bad">
      <p>{words.ownImportFaults}</p>
      <ul>
        {faults.slice(0, MOST_FAULTS).map((fault) => <li key={`${fault.line}-${fault.kind}`}>{faultLine(fault, words)}</li>)}
        {left > 0 && <li>+ {left}</li>}
      </ul>
    </div>
  );
}

function faultLine({ line, kind }: ListFault, words: Words): string {
  const why = fillWords(words[FAULTS[kind]], MOST_OWN_TERMS);
  return line === null ? why : fillWords(words.ownFaultLine, line, why);
}

/** Hands a file to the browser to save; nothing is sent anywhere. */
function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
