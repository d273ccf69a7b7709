import type { SeenElement } from "../../scripts/browser/seen-element.ts";

/** From the press on the button to the first plain sentence, and to all of them, in ms by the clock. */
export interface Click { readonly first: number; readonly all: number }

/** Presses the button of a note that has not been shown yet. */
export function timedClick(view: SeenElement | undefined): Promise<Click> {
  if (!view) throw new Error("the page has no note");
  return view.call(`function () {
    return new Promise((resolve) => {
      const [body, panel] = [this.querySelector(".body"), this.querySelector(".panel")];
      const start = performance.now();
      let first = 0;
      const watch = new MutationObserver(() => {
        if (body.textContent.trim() !== "") first ||= performance.now() - start;
        if (first === 0 || panel.classList.contains("writing")) return;
        watch.disconnect();
        resolve({ first, all: performance.now() - start });
      });
      watch.observe(panel, { subtree: true, childList: true, attributes: true, characterData: true });
      this.querySelector(".toggle").click();
    });
  }`);
}
