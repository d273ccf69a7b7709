import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";
import { row } from "./measure.ts";

const NOTE = "Obj.: Takypnøisk (28/min). Sat. 86 % uden ilt, tp. 38,4. St.p.: krepitation nedadtil dxt. Ingen deklive ødemer. Plan: Tbl. prednisolon 37,5 mg x 1 i 5 dg. Kontrol om 3 mdr.\n";

/** The whole pipeline without the model, by length of the note. */
export async function benchPipeline(): Promise<string[]> {
  const glossary = builtInGlossary();
  await rewriteNote(NOTE, { glossary });
  const lines = ["Whole note, glossary layer", row("sentences", "ms", "ms a sentence")];
  for (const count of [1, 10, 100]) {
    const start = performance.now();
    const note = await rewriteNote(NOTE.repeat(count), { glossary });
    const spent = performance.now() - start;
    lines.push(row(String(note.sentences.length), spent.toFixed(1), (spent / note.sentences.length).toFixed(3)));
  }
  return lines;
}
