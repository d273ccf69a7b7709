import type { Words } from "../lib/interface-words.ts";
import type { Readability } from "../lib/plain-note.ts";

interface ReadabilityTableProps {
  readonly before: Readability;
  readonly after: Readability;
  readonly words: Words;
}

/**
 * How hard the note is to read, as written and in the plain version. Roles are said outright: where there is little room
 * the rows are laid out as grids, and browsers would no longer call it a table.
 */
export function ReadabilityTable({ before, after, words }: ReadabilityTableProps) {
  return (
    <div className="not-printed">
      <table className="readability" role="table">
        <caption>{words.panelReadability}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            <th role="columnheader" scope="col">{words.panelBefore}</th>
            <th role="columnheader" scope="col">{words.panelAfter}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Measured name={words.panelEveryday} before={`${Math.round(before.everyday)} %`} after={`${Math.round(after.everyday)} %`} />
          <Measured name={words.panelLix} before={String(Math.round(before.lix))} after={String(Math.round(after.lix))} />
        </tbody>
      </table>
      <p className="quiet">{words.panelLixAbout}</p>
    </div>
  );
}

function Measured({ name, before, after }: { readonly name: string; readonly before: string; readonly after: string }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">{name}</th>
      <td role="cell">{before}</td>
      <td role="cell">{after}</td>
    </tr>
  );
}
