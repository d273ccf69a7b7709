import type { Ref } from "react";
import { draftStretches, type DraftRemark } from "../lib/documents/draft-remarks.ts";
import type { Words } from "../lib/interface-words.ts";

interface DraftFieldProps {
  readonly field: Ref<HTMLTextAreaElement>;
  readonly text: string;
  readonly remarks: readonly DraftRemark[];
  readonly words: Words;
  onChange(text: string): void;
}

/**
 * A text field with underlined words. A `<textarea>` can't underline: behind it lies the same text, letter on letter,
 * unseen but for its underlines. That text also makes the field as high as it needs to be.
 */
export function DraftField({ field, text, remarks, words, onChange }: DraftFieldProps) {
  return (
    <div className="draft">
      <div className="draft-marks" aria-hidden="true">
        {draftStretches(text.length, remarks).map(({ start, end, remark }) => remark
          ? <mark key={start} className={remark.kind}>{text.slice(start, end)}</mark>
          : <span key={start}>{text.slice(start, end)}</span>)}
        {"\n"}
      </div>
      <textarea
        ref={field} lang="da" aria-label={words.panelDraft} aria-describedby="draft-about" spellCheck={false} value={text}
        placeholder={words.panelDraftPlace} onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
