import type { ModelReport } from "../lib/engine/model-report.ts";
import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";

interface ModelStateProps {
  readonly words: Words;
  /** Null until the engine has answered. */
  readonly model: ModelReport | null;
  onLetModelGo(): void;
}

const MEGABYTE = 2 ** 20;

/** Is the language model loaded, how much memory does it take, and a way to have that back. */
export function ModelState({ words, model, onLetModelGo }: ModelStateProps) {
  const megabytes = Math.round((model?.bytes ?? 0) / MEGABYTE);
  return (
    <section>
      <h2>{words.optionsModel}</h2>
      <p>{words.optionsModelAbout}</p>
      <div role="status">
        {model && (
          <p>
            {words[STATES[model.busy ? "busy" : model.state]]}{" "}
            {megabytes > 0 && <span>{fillWords(words.optionsModelMemory, megabytes)}</span>}
          </p>
        )}
      </div>
      {model && model.state !== "asleep" && !model.busy && (
        <button type="button" onClick={onLetModelGo}>{model.state === "failed" ? words.optionsModelAgain : words.optionsModelLetGo}</button>
      )}
    </section>
  );
}

const STATES = {
  asleep: "optionsModelAsleep",
  resting: "optionsModelResting",
  open: "optionsModelOpen",
  failed: "optionsModelFailed",
  busy: "optionsModelBusy",
} as const;
