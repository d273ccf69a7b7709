/** A document or an open shadow root: whatever has text of its own and needs its own observer. */
export type PageRoot = Document | ShadowRoot;

/** The document of a frame that we may read, else null; asking a foreign one throws in some browsers. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** Shadow roots and frames directly inside `scope`, not those nested further in. */
export function innerRoots(scope: Document | ShadowRoot | Element): PageRoot[] {
  const found: PageRoot[] = [];
  const look = (element: Element): void => {
    if (element.shadowRoot) found.push(element.shadowRoot);
    if (element.localName === "iframe" || element.localName === "frame") {
      const inner = frameDocument(element);
      if (inner) found.push(inner);
    }
  };
  if (scope.nodeType === 1) look(scope as Element);
  for (const element of scope.querySelectorAll("*")) look(element);
  return found;
}

/** `scope` and every open shadow root and same-origin frame under it. */
export function pageRoots(scope: PageRoot): PageRoot[] {
  const roots: PageRoot[] = [scope];
  // The list grows while it is walked: roots inside of roots.
  for (const root of roots) for (const inner of innerRoots(root)) if (!roots.includes(inner)) roots.push(inner);
  return roots;
}
