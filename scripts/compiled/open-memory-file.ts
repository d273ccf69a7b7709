import { memoryWriter } from "../../lib/memory/memory-writer.ts";
import { openMemory, type CompiledMemory } from "../../lib/memory/phrase-memory.ts";
import type { SentenceWriter } from "../../lib/rewrite/sentence-writer.ts";
import { readCompiled } from "./read-compiled.ts";

/** The compiled phrase memory as a writer, read from the disk. */
export function openMemoryFile(): SentenceWriter {
  return memoryWriter(openMemory(readCompiled("lib/memory/compiled/memory.json") as CompiledMemory));
}
