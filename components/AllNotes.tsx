import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";

/** What can be done with all the notes of a page at once. */
export type AllNotesAction = "read-all" | "stop-all" | "fold-all";

interface AllNotesProps {
  readonly notes: number;
  /** Notes that are shown in everyday Danish. */
  readonly open: number;
  /** Notes that are being written, or wait their turn. */
  readonly writing: number;
  readonly words: Words;
  onAct(action: AllNotesAction): void;
}

/** All notes of the page in everyday Danish: one button, then how far it is and the way to stop. */
export function AllNotes({ notes, open, writing, words, onAct }: AllNotesProps) {
  if (notes === 0) return null;
  const one = notes === 1;
  if (writing > 0 && !one) {
    return (
      <div className="all-notes">
        <label htmlFor="all-notes">{fillWords(words.popupAllProgress, open, open + writing)}</label>
        <progress id="all-notes" max={open + writing} value={open} />
        <button type="button" onClick={() => onAct("stop-all")}>{words.popupAllStop}</button>
      </div>
    );
  }
  if (open + writing < notes) return <button type="button" className="primary" onClick={() => onAct("read-all")}>{one ? words.popupOneShow : words.popupAll}</button>;
  return <button type="button" onClick={() => onAct("fold-all")}>{one ? words.popupOneFold : words.popupAllFold}</button>;
}
