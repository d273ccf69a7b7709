import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";

interface NoteCountProps {
  readonly looked: boolean;
  readonly notes: number;
  readonly otherLanguage: number;
  /** Frames of the page that nobody can look into. */
  readonly closedFrames: number;
  readonly words: Words;
}

/** How many notes the page has, and how many of them are left alone for their language. */
export function NoteCount({ looked, notes, otherLanguage, closedFrames, words }: NoteCountProps) {
  return (
    <div role="status">
      <p className="count">{looked ? countLine(notes + otherLanguage, words) : words.popupLooking}</p>
      {looked && notes + otherLanguage + closedFrames === 0 && <p className="quiet">{words.popupNoneAbout}</p>}
      {otherLanguage > 0 && <p className="quiet">{fillWords(words.popupOtherLanguage, otherLanguage)}</p>}
      {looked && closedFrames > 0 && <p className="quiet">{words.popupClosedFrame}</p>}
    </div>
  );
}

function countLine(count: number, words: Words): string {
  if (count === 0) return words.popupNone;
  return count === 1 ? words.popupOne : fillWords(words.popupMany, count);
}
