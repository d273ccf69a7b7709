import type { Density } from "../plain-note.ts";
import { element } from "./element.ts";
import type { Layout } from "./reading-choices.ts";
import type { ReadingDesk } from "./reading-desk.ts";

/** The quiet line over the plain version: which view, and how much is explained. */
export interface ChoiceBar {
  readonly bar: HTMLElement;
  /** Shows what is chosen now. */
  update(): void;
}

/** Two labelled menus that follow the desk. "Kun notatet" folds the view and leaves the rest as chosen. */
export function choiceBar(desk: ReadingDesk): ChoiceBar {
  const { words } = desk;
  const view = menu({ original: words.pageViewOriginal, plain: words.pageViewPlain, beside: words.pageViewBeside });
  const density = menu({ hardest: words.pageDensityHardest, most: words.pageDensityMost, all: words.pageDensityAll });
  const update = () => {
    view.value = desk.choices.layout;
    density.value = desk.choices.density;
  };
  view.addEventListener("change", () => {
    if (view.value === "original") desk.foldAll();
    else desk.choose({ layout: view.value as Layout });
  });
  density.addEventListener("change", () => desk.choose({ density: density.value as Density }));
  update();
  const bar = element(
    "div",
    { class: "choices" },
    element("label", {}, words.pageView, view),
    element("label", {}, words.pageDensity, density),
  );
  return { bar, update };
}

function menu(options: Readonly<Record<string, string>>): HTMLSelectElement {
  return element("select", {}, ...Object.entries(options).map(([value, name]) => element("option", { value }, name)));
}
