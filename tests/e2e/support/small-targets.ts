import type { Page } from "playwright-core";

/** Things to press that are smaller than 24 by 24 pixels, in open shadow roots as well; links within a sentence are free. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (root: ParentNode): Element[] => [...root.querySelectorAll("*")].flatMap((element) =>
      [element, ...element.shadowRoot ? all(element.shadowRoot) : []]);
    const targets = all(document).filter((element) =>
      element.matches("button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=switch], [tabindex='0']"));
    return targets.filter((element) => {
      // A label is part of what can be pressed.
      const box = (element.closest("label") ?? element).getBoundingClientRect();
      const inSentence = element.matches("a, [role=button]") && getComputedStyle(element).display === "inline";
      const shown = box.width > 0 && element.checkVisibility({ visibilityProperty: true });
      return shown && (box.height < 24 || (box.width < 24 && !inSentence));
    }).map((element) => `${element.outerHTML.slice(0, 120)}: ${Math.round(element.getBoundingClientRect().width)} × ${Math.round(element.getBoundingClientRect().height)}`);
  });
}
