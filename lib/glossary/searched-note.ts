import { beginsAWord } from "./cue-patterns.ts";

/**
 * A note whose terms ask for the same words again and again: it is read through once for each word.
 * Made for one rewriting and let go with it, so that nothing of a note is left behind.
 */
export class SearchedNote {
  readonly #lower: string;
  readonly #found = new Map<string, boolean>();

  constructor(readonly text: string) {
    this.#lower = text.toLowerCase();
  }

  /** Does a word of the note begin with the stem? */
  says(stem: string): boolean {
    const known = this.#found.get(stem);
    if (known !== undefined) return known;
    const found = beginsAWord(stem, this.text, this.#lower);
    this.#found.set(stem, found);
    return found;
  }
}
