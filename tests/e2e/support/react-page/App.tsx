/** A small portal in React, which renders its notes anew as portals do. Bundled for the test, never shipped. */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";

interface Shown {
  /** Counts up: only a word beside the notes changes. */
  readonly tick: number;
  /** Another one makes React throw away all notes and make new ones. */
  readonly generation: number;
  readonly reversed: boolean;
  readonly notes: boolean;
}

const NOTES = [1, 2, 3].map((number) =>
  `Pt. indl. akut m. tiltagende dyspnø og produktiv hoste. Kendt med KOL. Objektivt: Tp 38,4. BT 148/86. Konklusion: Pneumoni. Ingen tegn på LE. Plan: Tbl. amoxicillin ${number}50 mg x 3 i 7 dage. Kontrol hos e.l. om 6 uger.`);

function App() {
  const [{ tick, generation, reversed, notes }, setShown] = useState<Shown>({ tick: 0, generation: 0, reversed: false, notes: true });
  (globalThis as { show?: (change: Partial<Shown>) => void }).show = (change) =>
    flushSync(() => setShown((before) => ({ ...before, ...change })));
  const [listed = "", ...others] = NOTES;
  return (
    <>
      <p>Set {tick} gange</p>
      {notes && (
        <section key={generation}>
          {(reversed ? others.toReversed() : others).map((note) => <div key={note} className="note">{note}</div>)}
          <ul>
            <li className="note">{listed}{tick > 0 ? ` Tlf.kons. nr. ${tick}.` : ""}</li>
          </ul>
        </section>
      )}
    </>
  );
}

const root = document.getElementById("app");
if (root) createRoot(root).render(<App />);
