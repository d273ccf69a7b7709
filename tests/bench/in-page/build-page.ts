/** What the page holds besides its plain lines: nothing, one note, or a note at every two-hundredth line. */
export type PageKind = "no note" | "one note" | "journal";

const LINE_NODES = 3;
const JOURNAL = 200;
const TAGS = [["div", "p"], ["section", "h3"], ["li", "a"], ["article", "span"]] as const;

/** Fills the page with about `nodes` nodes, each line of its own wording, as a portal's own text is. */
export function buildPage(document: Document, nodes: number, kind: PageKind): void {
  const lines = Math.round(nodes / LINE_NODES);
  const parts = Array.from({ length: lines }, (_, i) => {
    const isNote = kind === "journal" ? i % JOURNAL === 7 : kind === "one note" && i === Math.floor(lines / 2);
    const [outer, inner] = isNote ? TAGS[0] : TAGS[i % TAGS.length] ?? TAGS[0];
    return `<${outer}><${inner}>${isNote ? noteText(i) : `Her står nummer ${i} af mange almindelige linjer om vejret og haven.`}</${inner}></${outer}>`;
  });
  document.body.innerHTML = `<main>${parts.join("")}</main>`;
}

/** A note that no other on the page repeats: what has been scored once is remembered. */
export function noteText(i: number): string {
  return `Obj.: BT ${110 + i % 67}/72, p ${50 + i % 61}. St.p.: ia. Ingen deklive ødemer. Plan: Tbl. metoprolol ${25 + i % 90} mg x 1, kontr. om 3 mdr.`;
}
