import { answerEnginePorts } from "../../lib/browser/answer-engine-ports.ts";
import { answerModelQuestions } from "../../lib/browser/answer-model-questions.ts";
import { workerEngine } from "../../lib/engine/worker-engine.ts";

const engine = workerEngine();
answerEnginePorts(engine);
answerModelQuestions(engine);
