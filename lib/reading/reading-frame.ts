import type { PageWords } from "../interface-words.ts";
import { adoptStyles } from "./adopt-styles.ts";
import { element } from "./element.ts";
import { pageTone } from "./page-tone.ts";
import css from "./reading-view.css?inline";

/** The fixed parts of a reading view, in a closed shadow root of its host. */
export interface ReadingFrame {
  /** Holds all the other parts, and the card. */
  readonly view: HTMLElement;
  /** "Vis på hverdagsdansk", and the way back. */
  readonly toggle: HTMLButtonElement;
  /** Spoken and shown: how far the rewriting is. */
  readonly status: HTMLElement;
  readonly bar: HTMLProgressElement;
  readonly panel: HTMLElement;
  /** Where the plain version stands. */
  readonly body: HTMLElement;
  readonly failure: HTMLElement;
  readonly retry: HTMLButtonElement;
}

/** Builds the parts, with the panel folded away. */
export function readingFrame(host: HTMLElement, words: PageWords): ReadingFrame {
  const toggle = element("button", { type: "button", class: "toggle", "aria-expanded": "false", "aria-controls": "panel" });
  const status = element("span", { class: "status", role: "status" });
  const bar = element("progress", { "aria-hidden": "true" });
  const retry = element("button", { type: "button", class: "toggle" }, words.pageRetry);
  const failure = element("div", { class: "failure", role: "alert" });
  const body = element("div", { class: "body", lang: "da" });
  const panel = element(
    "section",
    { id: "panel", class: "panel", "aria-label": words.pageTitle },
    bar, failure, body,
    element("p", { class: "footer" }, words.pageFooter),
  );
  panel.hidden = true;
  const root = host.attachShadow({ mode: "closed" });
  adoptStyles(root, css);
  const view = element("div", { class: `view ${pageTone(host)}` }, element("div", { class: "top" }, toggle, status), panel);
  root.append(view);
  return { view, toggle, status, bar, panel, body, failure, retry };
}
