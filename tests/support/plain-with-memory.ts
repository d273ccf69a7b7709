import { readFileSync } from "node:fs";
import { memoryWriter } from "../../lib/memory/memory-writer.ts";
import { openMemory, type CompiledMemory } from "../../lib/memory/phrase-memory.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "./built-in-glossary.ts";

const memory = memoryWriter(openMemory(JSON.parse(readFileSync("lib/memory/compiled/memory.json", "utf8")) as CompiledMemory));

/** A note's plain version as glossary and phrase memory write it, without the model. */
export async function plainWithMemory(note: string): Promise<string> {
  return (await rewriteNote(note, { glossary: builtInGlossary(), writers: [memory] })).plain;
}
