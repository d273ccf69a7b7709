import { portalHint } from "./portal-hints.ts";
import { scorePublic } from "./score-text.ts";

/** What the page says of itself, in points that every text on it gains or loses. */
export interface PageContext {
  readonly points: number;
}

/** A word like "Patienthåndbogen" in the title weighs more than the same word in running text. */
const TITLE_WEIGHT = 4;

/** Reads address, title and main heading: hints only, for a strong note outweighs them. */
export function pageContext(document: Document): PageContext {
  const titles = [document.title, ...[...document.querySelectorAll("h1")].slice(0, 3).map(({ textContent }) => textContent)];
  return { points: portalHint(document.URL) + TITLE_WEIGHT * scorePublic(titles.join("\n")) };
}
