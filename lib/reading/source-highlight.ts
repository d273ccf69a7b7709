import { adoptStyles } from "./adopt-styles.ts";

const NAME = "klartekst-source";

/** Lights up a stretch of the page, one at a time. */
export interface SourceHighlight {
  show(ranges: readonly Range[]): void;
  clear(): void;
}

/**
 * Highlights in the page by the CSS Custom Highlight API, which adds nothing to its DOM. The style is there only while
 * something is lit, and in the note's own root, as a document's style sheets don't reach into a shadow root.
 */
export function sourceHighlight(host: Element): SourceHighlight {
  const view = host.ownerDocument.defaultView;
  let dropStyles: (() => void) | undefined;
  let own: Highlight | undefined;
  const clear = () => {
    // Another note of the page may have lit its own by now.
    if (own && view?.CSS.highlights?.get(NAME) === own) view.CSS.highlights.delete(NAME);
    dropStyles?.();
    dropStyles = undefined;
  };
  return {
    clear,
    show(ranges) {
      clear();
      const root = host.getRootNode();
      if (!view?.Highlight || ranges.length === 0 || !isStyleable(root)) return;
      own = new view.Highlight(...ranges);
      view.CSS.highlights.set(NAME, own);
      dropStyles = adoptStyles(root, `::highlight(${NAME}) { background-color: #ffe08a; color: #1c1a15; }`);
    },
  };
}

function isStyleable(root: Node): root is Document | ShadowRoot {
  return "adoptedStyleSheets" in root;
}
