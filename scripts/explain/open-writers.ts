import type { SentenceWriter } from "../../lib/rewrite/sentence-writer.ts";
import { openMemoryFile } from "../compiled/open-memory-file.ts";
import { openBundledModel } from "../evaluate/open-bundled-model.ts";

/** The phrase memory and, where there is one, the model. */
export async function openWriters(): Promise<readonly SentenceWriter[]> {
  const memory = openMemoryFile();
  const model = await openBundledModel();
  return model ? [memory, model] : [memory];
}
