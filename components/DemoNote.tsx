import { useState } from "react";
import type { Engine } from "../lib/engine/engine.ts";
import type { Words } from "../lib/interface-words.ts";
import { PlainText } from "./PlainText.tsx";
import { useRewrites } from "./use-rewrites.ts";

/** An invented note about nobody. */
const NOTE = `Pt. indl. akut m. tiltagende dyspnø og produktiv hoste. Kendt med KOL.
Objektivt: Tp 38,4. BT 148/86. St.p.: krepitationer basalt dxt.
Konklusion: Pneumoni. Ingen tegn på LE.
Plan: Tbl. amoxicillin 750 mg x 3 i 7 dage. Kontrol hos e.l. om 6 uger.`;

const NOTHING: readonly string[] = [];
const DEMO: readonly string[] = [NOTE];

interface DemoNoteProps {
  readonly words: Words;
  readonly engine: Engine | null;
}

/** A built-in note that the real engine rewrites when it is asked to. */
export function DemoNote({ words, engine }: DemoNoteProps) {
  const [asked, setAsked] = useState(false);
  const rewriting = useRewrites(engine, asked ? DEMO : NOTHING).get(NOTE);
  return (
    <div className="demo">
      <p className="demo-note" lang="da">{NOTE}</p>
      {!asked && <button type="button" className="primary" onClick={() => setAsked(true)}>{words.pageShow}</button>}
      <div role="status">
        {rewriting?.phase === "writing" && <p className="quiet">{words.pageWaiting}</p>}
        {rewriting?.phase === "failed" && <p className="bad">{words.pageFailed}</p>}
      </div>
      {rewriting?.phase === "open" && (
        <>
          <h2 ref={takeFocus} tabIndex={-1}>{words.pagePlain}</h2>
          <PlainText note={rewriting.note} words={words} />
          <p className="quiet">{words.welcomeCards}</p>
        </>
      )}
    </div>
  );
}

/** The button that was pressed is gone: reading goes on here. */
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
}
