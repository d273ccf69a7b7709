import { answerEnginePorts } from "../../lib/browser/answer-engine-ports.ts";
import { workerEngine } from "../../lib/engine/worker-engine.ts";

answerEnginePorts(workerEngine());
