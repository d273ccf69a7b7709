import type { SentenceWriter } from "../rewrite/sentence-writer.ts";
import type { Model } from "./open-model.ts";

/** How it stands with the model. */
export type ModelState = "resting" | "open" | "failed";

export interface LazyModel extends Required<SentenceWriter> {
  state(): ModelState;
}

/** After so long without a sentence the model's memory is given back. */
const IDLE_MS = 3 * 60_000;

/**
 * Opens the model when it is first needed and closes it when it has been idle. Where it can't be loaded (old device,
 * broken file), the glossary's version stands and `state` says so.
 */
export function lazyModel(open: () => Promise<Pick<Model, "write" | "tell" | "close">>, idle = IDLE_MS): LazyModel {
  let state: ModelState = "resting";
  let opening: Promise<Pick<Model, "write" | "tell" | "close"> | null> | undefined;
  let working = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const release = () => {
    const open = opening;
    opening = undefined;
    state = "resting";
    void open?.then((model) => model?.close());
  };
  const waitForRest = () => {
    if (working > 0 || state !== "open") return;
    rest = setTimeout(release, idle);
    // In Node a pending timer would keep the process alive.
    if (typeof rest === "object") (rest as { unref?: () => void }).unref?.();
  };
  async function using<T>(use: (model: Pick<Model, "write" | "tell">) => Promise<T | null> | T | null): Promise<T | null> {
    clearTimeout(rest);
    working++;
    try {
      opening ??= open().then((model) => { state = "open"; return model; }, () => { state = "failed"; return null; });
      const model = await opening;
      return model ? await use(model) : null;
    } finally {
      working--;
      waitForRest();
    }
  }
  return {
    name: "model",
    state: () => state,
    write: (analysis, context, signal) => using((model) => model.write(analysis, context, signal)),
    tell: (question, signal) => using((model) => model.tell(question, signal)),
  };
}
