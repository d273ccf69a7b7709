import type { Words } from "../lib/interface-words.ts";
import type { Readability } from "../lib/plain-note.ts";

interface ReadabilityTableProps {
  readonly before: Readability;
  readonly after: Readability;
  readonly words: Words;
}

/** How hard the note is to read, as written and in the plain version. */
export function ReadabilityTable({ before, after, words }: ReadabilityTableProps) {
  return (
    <div className="not-printed">
      <table className="readability">
        <caption>{words.panelReadability}</caption>
        <thead>
          <tr><td /><th scope="col">{words.panelBefore}</th><th scope="col">{words.panelAfter}</th></tr>
        </thead>
        <tbody>
          <tr><th scope="row">{words.panelEveryday}</th><td>{Math.round(before.everyday)} %</td><td>{Math.round(after.everyday)} %</td></tr>
          <tr><th scope="row">{words.panelLix}</th><td>{Math.round(before.lix)}</td><td>{Math.round(after.lix)}</td></tr>
        </tbody>
      </table>
      <p className="quiet">{words.panelLixAbout}</p>
    </div>
  );
}
