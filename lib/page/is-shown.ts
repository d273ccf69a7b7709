const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Does the element itself (not its ancestors) say that nobody is to read it? */
function hidesItself(element: Element): boolean {
  if (element.attributes.length > 0 && (
    element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true"
    || HIDDEN_STYLE.test(element.getAttribute("style") ?? "")
  )) return true;
  if (element.localName === "dialog") return !element.hasAttribute("open");
  const parent = element.parentElement;
  return parent?.localName === "details" && !parent.hasAttribute("open") && element.localName !== "summary";
}

/** Can the element be seen? Asks for style only where the tag and its attributes have not settled it. */
export function isShown(element: Element): boolean {
  if (hidesItself(element)) return false;
  if (typeof element.checkVisibility === "function") {
    // `display: contents` and slots have no box of their own, yet their text is seen: those answer false as well.
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
      || isBoxless(element);
  }
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style === undefined || (style.display !== "none" && style.visibility !== "hidden");
}

function isBoxless(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display !== "contents" || style.visibility === "hidden") return false;
  return element.parentElement === null || isShown(element.parentElement);
}
