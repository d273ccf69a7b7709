/** A place in the page's text, and where the mouse is over it. */
export interface PointedText {
  readonly node: Node;
  readonly offset: number;
  readonly x: number;
  readonly y: number;
}

export interface PointerInterest {
  /** Is there anything to point at? If not, a move of the mouse costs next to nothing. */
  wanted(): boolean;
  /** The open shadow roots to look into. */
  roots(): ShadowRoot[];
  /** Name of our own elements: what is in them is not the page's text. */
  readonly own: string;
}

/**
 * Tells once a frame at most which text of the page the mouse points at, and null where that is none. A finger points at
 * nothing: it scrolls.
 */
export function watchPointer(page: Document, { wanted, roots, own }: PointerInterest, onText: (text: PointedText | null) => void, signal: AbortSignal): void {
  const view = page.defaultView;
  let last: { readonly x: number; readonly y: number; readonly ours: boolean } | null = null;
  const look = () => {
    const at = last;
    last = null;
    if (!at || signal.aborted || !wanted()) return;
    const caret = at.ours ? null : page.caretPositionFromPoint(at.x, at.y, { shadowRoots: roots() });
    onText(caret && { node: caret.offsetNode, offset: caret.offset, x: at.x, y: at.y });
  };
  page.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    if (!last) view?.requestAnimationFrame(look);
    const ours = event.composedPath().some((node) => (node as Partial<Element>).localName === own);
    last = { x: event.clientX, y: event.clientY, ours };
  }, { signal, passive: true });
  page.documentElement.addEventListener("pointerleave", () => onText(null), { signal });
}
