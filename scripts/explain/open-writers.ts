import { existsSync, readFileSync } from "node:fs";
import { memoryWriter } from "../../lib/memory/memory-writer.ts";
import { openMemory, type CompiledMemory } from "../../lib/memory/phrase-memory.ts";
import type { SentenceWriter } from "../../lib/rewrite/sentence-writer.ts";
import { openBundledModel } from "../evaluate/open-bundled-model.ts";

const MEMORY = new URL("../../lib/memory/compiled/memory.json", import.meta.url);

/** The phrase memory and the model, as far as they are there. */
export async function openWriters(): Promise<readonly SentenceWriter[]> {
  const memory = existsSync(MEMORY) ? [memoryWriter(openMemory(JSON.parse(readFileSync(MEMORY, "utf8")) as CompiledMemory))] : [];
  const model = await openBundledModel();
  return model ? [...memory, model] : memory;
}
