import type { OwnTerm } from "../own-glossary/own-term.ts";
import type { Density, PlainNote, PlainSentence, Reader } from "../plain-note.ts";
import type { ModelReport } from "./model-report.ts";

/** Name of the port between a page and the place where the pipeline runs. */
export const ENGINE_PORT = "klartekst-engine";

/** What is asked of an engine. `job` is chosen by the asker and unique on its channel. */
export type EngineRequest =
  | {
      readonly kind: "rewrite";
      readonly job: number;
      readonly text: string;
      readonly reader?: Reader | undefined;
      readonly density?: Density | undefined;
      readonly own?: readonly OwnTerm[] | undefined;
    }
  | { readonly kind: "cancel"; readonly job: number }
  /** How is the model? Answered at once, also while a note is being written. */
  | { readonly kind: "report"; readonly job: number };

/** What an engine answers. Every rewrite ends with one `done` or one `failed`, unless it was cancelled. */
export type EngineReply =
  | {
      readonly kind: "sentence";
      readonly job: number;
      readonly sentence: PlainSentence;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: "done"; readonly job: number; readonly note: PlainNote }
  | { readonly kind: "failed"; readonly job: number; readonly reason: string }
  | { readonly kind: "report"; readonly job: number; readonly report: WorkerReport };

/** What a worker knows of its model. Whether it is busy is known by the one who gives it its jobs. */
export type WorkerReport = Omit<ModelReport, "busy">;
