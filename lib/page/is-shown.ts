const HIDDEN = "[hidden],[aria-hidden=true],dialog:not([open]),details:not([open])>:not(summary)";

/** Can the element be seen, as far as it is up to itself and not to what is around it? */
export function isShown(element: Element): boolean {
  if (element.matches(HIDDEN)) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display !== "none" && !/^[hc]/.test(style?.visibility ?? "");
}
