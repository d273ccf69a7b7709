import type { DraftRemark, RemarkKind } from "../lib/documents/draft-remarks.ts";
import { fillWords } from "../lib/fill-words.ts";
import type { Word, Words } from "../lib/interface-words.ts";

interface RemarkListProps {
  readonly remarks: readonly DraftRemark[];
  readonly words: Words;
  /** Shows where in the draft it is. */
  onSelect(remark: DraftRemark): void;
  onReplace(remark: DraftRemark, by: string): void;
}

const WHY: Readonly<Record<RemarkKind, Word>> = {
  unexplained: "panelRemarkUnexplained", ambiguous: "panelRemarkAmbiguous", unsure: "panelRemarkUnsure", kept: "panelRemarkKept",
};
const LONGEST = 60;

/** What could be written more clearly, with a suggestion that takes its place at a press. */
export function RemarkList({ remarks, words, onSelect, onReplace }: RemarkListProps) {
  return (
    <div>
      <p role="status" className="quiet">{countLine(remarks.length, words)}</p>
      <ul className="remarks">
        {remarks.map((remark) => (
          <li key={`${remark.start}-${remark.kind}`} className={remark.kind}>
            <button type="button" className="link" lang="da" onClick={() => onSelect(remark)}>{shortened(remark.text)}</button>
            <p className="quiet">{words[WHY[remark.kind]]}</p>
            {remark.suggestions.length > 0 && (
              <p className="row">
                {remark.suggestions.map((suggestion) => (
                  <button key={suggestion} type="button" onClick={() => onReplace(remark, suggestion)}>
                    <span>{fillWords(words.panelWrite, "")}<span lang="da">{suggestion}</span></span>
                  </button>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function countLine(count: number, words: Words): string {
  if (count === 0) return "";
  return count === 1 ? words.panelRemarkOne : fillWords(words.panelRemarks, count);
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
}
