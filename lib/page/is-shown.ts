const HIDDEN = "[hidden],[aria-hidden=true],dialog:not([open]),details:not([open])>:not(summary)";
const WITH_VISIBILITY = { visibilityProperty: true };

/** Can the element be seen, as far as it is up to itself and not to what is around it? */
export function isShown(element: Element): boolean {
  if (element.matches(HIDDEN)) return false;
  // Quick to say yes; a no may come from what is around it, from a missing slot, or from `display: contents`.
  if ((element as Partial<Element>).checkVisibility?.(WITH_VISIBILITY)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display !== "none" && !/^[hc]/.test(style?.visibility ?? "");
}
