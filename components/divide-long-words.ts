import { element } from "../lib/reading/element.ts";
import { divideWord } from "./divide-word.ts";

/** Shorter ones fit a line of a phone with its text at 200 %. */
const LONG = /\p{L}{14,}/gu;

/**
 * Marks where the long words under `root` may be divided, for browsers that can't tell by themselves. The mark is an empty
 * element whose soft hyphen is the style sheet's: the text stays as it is, to be copied, searched and read aloud.
 */
export function divideLongWords(root: HTMLElement): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (text.data.search(LONG) >= 0) text.replaceWith(...divided(text.data));
}

function divided(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(LONG)) {
    const [first = "", ...others] = divideWord(word);
    parts.push(text.slice(at, index) + first, ...others.flatMap((piece) => [element("span", { class: "divide" }), piece]));
    at = index + word.length;
  }
  return [...parts, text.slice(at)];
}
