import { adoptStyles } from "./adopt-styles.ts";
import { choiceBar, type ChoiceBar } from "./choice-bar.ts";
import { element } from "./element.ts";
import { pageTone } from "./page-tone.ts";
import type { ReadingDesk } from "./reading-desk.ts";
import css from "./reading-view.css?inline";

/** The fixed parts of a reading view, in a closed shadow root of its host. */
export interface ReadingFrame {
  readonly host: HTMLElement;
  /** Holds all the other parts, and the card. */
  readonly view: HTMLElement;
  /** "Vis på hverdagsdansk", and the way back. */
  readonly toggle: HTMLButtonElement;
  /** Spoken and shown: how far the rewriting is. */
  readonly status: HTMLElement;
  readonly bar: HTMLProgressElement;
  readonly choices: ChoiceBar;
  readonly panel: HTMLElement;
  /** Where the plain version stands. */
  readonly body: HTMLElement;
  readonly failure: HTMLElement;
  readonly retry: HTMLButtonElement;
}

/** Builds the parts, with the panel folded away. */
export function readingFrame(host: HTMLElement, desk: ReadingDesk): ReadingFrame {
  const { words, looks } = desk;
  const toggle = element("button", { type: "button", class: "toggle", "aria-expanded": "false", "aria-controls": "panel" });
  const status = element("span", { class: "status", role: "status" });
  const bar = element("progress", { "aria-hidden": "true" });
  const retry = element("button", { type: "button", class: "toggle" }, words.pageRetry);
  const failure = element("div", { class: "failure", role: "alert" });
  const choices = choiceBar(desk);
  const body = element("div", { class: "body", lang: "da" });
  const panel = element(
    "section",
    { id: "panel", class: "panel", "aria-label": words.pageTitle },
    choices.bar, bar, failure, body,
    element("p", { class: "footer" }, words.pageFooter),
  );
  panel.hidden = true;
  const root = host.attachShadow({ mode: "closed" });
  adoptStyles(root, css);
  const look = `view ${pageTone(host)} text-${looks.size} contrast-${looks.contrast} face-${looks.typeface}`;
  // The portal's page, or none, says in which language the note is; the buttons speak the reader's.
  const view = element("div", { class: look, lang: words.pageLanguage }, element("div", { class: "top" }, toggle, status), panel);
  root.append(view);
  return { host, view, toggle, status, bar, choices, panel, body, failure, retry };
}
