/** How it stands with the model where the engine runs. */
export interface ModelReport {
  /** `asleep`: nothing is loaded. `resting`: let go by itself after a while; its working memory is still held. */
  readonly state: "asleep" | "resting" | "open" | "failed";
  /** WebAssembly memory that is held for the model, in bytes. */
  readonly bytes: number;
  /** Is a note being written now? */
  readonly busy: boolean;
}

/** No worker runs: there is neither model nor glossary in memory. */
export const ASLEEP: ModelReport = { state: "asleep", bytes: 0, busy: false };
