const HEADINGS = "h1, h2, h3, h4, h5, h6, summary, [role='heading']";
const LONGEST = 120;
/** How far up a note's own heading may stand; further up it is the page's. */
const LEVELS = 4;

/** What stands over a note in the page: its title, and the lines around that, where the date is. */
export interface NoteHeading {
  readonly title: string;
  readonly around: string;
}

/** The nearest heading in or before a note's block; empty strings if it has none of its own. */
export function noteHeading(note: Element): NoteHeading {
  let block: Element | null = note;
  for (let level = 0; block && level <= LEVELS; level++) {
    const heading = lastHeading(block, note);
    if (heading) return { title: textOf(heading).slice(0, LONGEST), around: textOf(heading.parentElement ?? heading).slice(0, 2 * LONGEST) };
    block = parentOf(block);
  }
  return { title: "", around: "" };
}

function lastHeading(block: Element, note: Element): Element | undefined {
  return [...block.querySelectorAll(HEADINGS)]
    .filter((heading) => textOf(heading) !== "" && textOf(heading).length <= LONGEST)
    .filter((heading) => comesBefore(heading, note))
    .at(-1);
}

/** In a note, only what it opens with is its heading. */
function comesBefore(heading: Element, note: Element): boolean {
  if (note.contains(heading)) return textOf(note).slice(0, 2 * LONGEST).includes(textOf(heading));
  return (heading.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function parentOf(at: Element): Element | null {
  if (at.parentElement) return at.parentElement;
  const root = at.getRootNode();
  return "host" in root ? (root.host as Element) : null;
}

function textOf(element: Element): string {
  return (element.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
}
