/** Nobody reads a note in less: such frames count visits or keep sessions alive. */
const SMALLEST = { width: 160, height: 80 };

/** Is this a frame that the script in the frame around it looks into anyway? */
export function isReadByParent(view: Window): boolean {
  if (view.parent === view) return false;
  try {
    return view.parent.document !== null;
  } catch {
    // Of another origin, or in a sandbox: the parent can't see us either.
    return false;
  }
}

/** Calls `begin` once the window is large enough to read in: the whole page at once, a frame perhaps never. */
export function whenReadable(view: Window, begin: () => void, signal: AbortSignal): void {
  const look = () => {
    if (view.parent !== view && !isReadable(view.innerWidth, view.innerHeight)) return;
    view.removeEventListener("resize", look);
    begin();
  };
  view.addEventListener("resize", look, { signal });
  look();
}

/** How many frames under `page` are large enough to hold a note and can't be looked into from there. */
export function closedFrames(page: Document): number {
  return [...page.querySelectorAll<HTMLIFrameElement>("iframe, frame")].reduce((count, frame) => {
    if (frame.contentDocument) return count + closedFrames(frame.contentDocument);
    return count + Number(isReadable(frame.clientWidth, frame.clientHeight));
  }, 0);
}

/** Is the reader in a frame that can't be looked into from here? */
export function readsInClosedFrame({ activeElement }: Document): boolean {
  return /^i?frame$/u.test(activeElement?.localName ?? "") && (activeElement as HTMLIFrameElement).contentDocument === null;
}

function isReadable(width: number, height: number): boolean {
  return width >= SMALLEST.width && height >= SMALLEST.height;
}
