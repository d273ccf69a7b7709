/**
 * Gives a root a constructed style sheet, which a page's CSP can't refuse. Returns the way to take it back. The sheet is
 * made in the root's own window: one from another document (a frame) is refused.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string): () => void {
  const view = (root.ownerDocument ?? root as Document).defaultView;
  if (!view) return () => undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
