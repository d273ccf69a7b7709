import type { Page } from "playwright-core";

/**
 * What has no room on a page: it scrolls sideways, a part is cut off, or a word of a control or a heading breaks in the
 * middle. Words in running text and those of the glossary are left out: Debian's Chromium can't divide Danish ones.
 */
export function tightSpots(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const named = (fault: string, element: Element) => `${fault}: ${element.outerHTML.slice(0, 100)}`;
    const all = (place: ParentNode): HTMLElement[] => [...place.querySelectorAll<HTMLElement>("*")]
      .flatMap((element) => [element, ...element.shadowRoot ? all(element.shadowRoot) : []])
      .filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const shown = all(document.body);
    const cut = shown.filter((element) => {
      const { overflowX, display } = getComputedStyle(element);
      const spoken = element.closest(".spoken");
      const { right, width } = element.getBoundingClientRect();
      const hidden = !spoken && display !== "inline" && overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      return width > 0 && (right > root.clientWidth + 1 || hidden && !element.matches("select, option"));
    });
    const isBroken = (text: Text) => [...text.data.matchAll(/[\p{L}\p{N}]+/gu)].some(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    });
    const textsOf = (element: Element) => [...element.childNodes].filter((node) => node instanceof Text);
    const words = shown.filter((element) => element.closest("button:not(.step), [role=tab], h1, h2, h3, th, label, .switch, select"));
    const broken = words.filter((element) => !element.matches("option, .concept *") && textsOf(element).some(isBroken));
    return [
      ...(root.scrollWidth > root.clientWidth ? [`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`] : []),
      ...cut.map((element) => named("cut off", element)),
      ...broken.map((element) => named("a word breaks", element)),
    ];
  });
}
