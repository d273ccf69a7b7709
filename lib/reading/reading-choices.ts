import type { Density } from "../plain-note.ts";

/** How an opened note is laid out: the plain version alone, or sentence by sentence beside a copy of the note. */
export type Layout = "plain" | "beside";

/** What a reader has chosen for reading, on one site. */
export interface ReadingChoices {
  readonly layout: Layout;
  readonly density: Density;
}

/** The key of each view, as `shortcutOf` writes it. */
export type ViewKeys = Readonly<Record<Layout | "original", string>>;

/** How the plain version looks, on all sites. */
export interface ReadingLooks {
  readonly size: "normal" | "large" | "largest";
  readonly contrast: "normal" | "high";
}
