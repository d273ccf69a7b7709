import { browser } from "wxt/browser";
import { answerChannel } from "../engine/answer-channel.ts";
import { ENGINE_PORT, type EngineReply, type EngineRequest } from "../engine/engine-protocol.ts";
import type { Engine } from "../engine/engine.ts";
import { portChannel } from "./port-channel.ts";

/** Answers every page that asks for a rewrite. Runs in the offscreen document (Chrome) or background page (Firefox). */
export function answerEnginePorts(engine: Engine): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === ENGINE_PORT) answerChannel(portChannel<EngineReply, EngineRequest>(port), engine);
  });
}
