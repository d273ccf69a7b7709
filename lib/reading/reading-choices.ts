import type { Density } from "../plain-note.ts";

/** How an opened note is laid out: the plain version alone, or sentence by sentence beside a copy of the note. */
export type Layout = "plain" | "beside";

/** What a reader has chosen for reading. */
export interface ReadingChoices {
  readonly layout: Layout;
  readonly density: Density;
}

/** By host, what was chosen there: only that. Whatever was never chosen on a site follows the options page. */
export type SiteChoices = Readonly<Record<string, Partial<ReadingChoices>>>;

/** The key of each view, as `shortcutOf` writes it. */
export type ViewKeys = Readonly<Record<Layout | "original", string>>;

/** How the plain version looks, on all sites. */
export interface ReadingLooks {
  readonly size: "normal" | "large" | "largest";
  readonly contrast: "normal" | "high";
  /** "easy" has letters that are told apart more easily, and more room between letters and words. */
  readonly typeface: "normal" | "easy";
}
