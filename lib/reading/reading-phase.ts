import type { PlainNote } from "../plain-note.ts";

/** What a reading view is doing. */
export type ReadingPhase =
  | { readonly phase: "folded" }
  | { readonly phase: "writing"; readonly done: number; readonly total: number }
  | { readonly phase: "open"; readonly note: PlainNote }
  | { readonly phase: "failed" };
