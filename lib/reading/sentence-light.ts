import type { SourceHighlight } from "./source-highlight.ts";

/** Lights up a sentence in the note and in its plain version: pointing at one shows the other. */
export interface SentenceLight {
  /** The reader is on a plain sentence: the note's own words light up. */
  fromPlain(sentence: number | null): void;
  /** The mouse is on the note's own words: they light up, and the plain sentence too. */
  fromSource(sentence: number | null): void;
  /** All out: what was lit has been drawn anew, or is gone. */
  clear(): void;
}

/** `source` gives the note's own words of a sentence, as ranges of the page; none while nothing is open. */
export function sentenceLight(body: HTMLElement, highlight: SourceHighlight, source: (sentence: number) => readonly Range[]): SentenceLight {
  let lit: { readonly from: "plain" | "source"; readonly sentence: number } | null = null;
  const marked = () => body.querySelectorAll(".lit");
  const clear = () => {
    lit = null;
    highlight.clear();
    for (const element of marked()) element.classList.remove("lit");
  };
  const light = (from: "plain" | "source", sentence: number | null) => {
    // Each side puts out its own light only: the mouse may leave one for the other.
    if (sentence === null) return void (lit?.from === from && clear());
    if (lit?.from === from && lit.sentence === sentence) return;
    clear();
    lit = { from, sentence };
    highlight.show(source(sentence));
    if (from === "plain") return;
    for (const element of body.querySelectorAll(`[data-sentence="${sentence}"]`)) element.classList.add("lit");
  };
  return {
    fromPlain: (sentence) => light("plain", sentence),
    fromSource: (sentence) => light("source", sentence),
    clear,
  };
}
