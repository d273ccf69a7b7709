// @vitest-environment jsdom
import { expect, test } from "vitest";
import { noteOffset } from "../../lib/page/note-offset.ts";
import { noteRanges } from "../../lib/page/note-range.ts";
import { visibleText } from "../../lib/page/visible-text.ts";

test("every place of a note's text is found again from the page, over elements, breaks and blanks", () => {
  document.body.innerHTML = "<div id='n'>Pt.   <b>indl.</b> akut<br>\n  m. <i>dyspnø</i></div><p>Slut</p>";
  const note = visibleText(document.getElementById("n") as HTMLElement);
  for (const word of ["Pt.", "indl.", "akut", "m.", "dyspnø"]) {
    const start = note.text.indexOf(word);
    const [range] = noteRanges(note, { start, end: start + word.length });
    if (!range) throw new Error(`${word} is nowhere`);
    expect(note.text.slice(noteOffset(note, range.startContainer, range.startOffset) ?? -1).startsWith(word), word).toBe(true);
  }
  expect(noteOffset(note, document.querySelector("p")?.firstChild as Text, 1)).toBeNull();
});
