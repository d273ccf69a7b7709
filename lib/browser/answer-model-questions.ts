import type { RemoteEngine } from "../engine/remote-engine.ts";
import { answerMessages } from "./messages.ts";

/** Answers what the options page asks of the model. Runs where the engine's host is. */
export function answerModelQuestions(engine: RemoteEngine): void {
  answerMessages({
    "model-report": () => engine.report(),
    "let-model-go": () => engine.letGo(),
  });
}
