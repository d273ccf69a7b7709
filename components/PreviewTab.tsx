import { useMemo, useRef, useState } from "react";
import { draftRemarks, type DraftRemark } from "../lib/documents/draft-remarks.ts";
import { plainAsText } from "../lib/documents/plain-as-text.ts";
import type { Engine } from "../lib/engine/engine.ts";
import type { Words } from "../lib/interface-words.ts";
import { DraftField } from "./DraftField.tsx";
import { NoteTools } from "./NoteTools.tsx";
import { PlainText } from "./PlainText.tsx";
import { ReadabilityTable } from "./ReadabilityTable.tsx";
import { RemarkList } from "./RemarkList.tsx";
import { useDraft } from "./use-draft.ts";

interface PreviewTabProps {
  readonly engine: Engine | null;
  readonly words: Words;
}

const NONE: readonly DraftRemark[] = [];

/** For a clinician: the note as it is being written, and beside it what the patient will read. */
export function PreviewTab({ engine, words }: PreviewTabProps) {
  const [draft, setDraft] = useState("");
  const { reading, failed } = useDraft(engine, draft);
  const field = useRef<HTMLTextAreaElement>(null);
  // Remarks belong to the text that was read; while the typing goes on they would point beside the words.
  const remarks = useMemo(() => (reading?.text === draft ? draftRemarks(reading.note) : NONE), [reading, draft]);
  const select = ({ start, end }: DraftRemark) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const replace = (remark: DraftRemark, by: string) => {
    setDraft(draft.slice(0, remark.start) + by + draft.slice(remark.end));
    field.current?.focus();
  };
  return (
    <div className="preview">
      <section className="stack not-printed" aria-labelledby="draft-title">
        <div>
          <h2 id="draft-title">{words.panelDraft}</h2>
          <p className="quiet" id="draft-about">{words.panelDraftAbout}</p>
        </div>
        <DraftField field={field} text={draft} remarks={remarks} words={words} onChange={setDraft} />
        <RemarkList remarks={remarks} words={words} onSelect={select} onReplace={replace} />
      </section>
      <section className="stack" aria-labelledby="seen-title">
        <h2 id="seen-title">{words.panelSeen}</h2>
        {failed && <p role="alert" className="notice bad">{words.panelFailed}</p>}
        {reading ? (
          <>
            <PlainText note={reading.note} words={words} />
            <ReadabilityTable {...reading.note.readability} words={words} />
            <NoteTools text={plainAsText(reading.note)} words={words} printable />
          </>
        ) : <p className="quiet">{words.panelSeenNothing}</p>}
      </section>
    </div>
  );
}
