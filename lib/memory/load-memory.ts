import { openMemory, type CompiledMemory, type PhraseMemory } from "./phrase-memory.ts";

let opened: Promise<PhraseMemory> | undefined;

/** The built-in phrase memory, opened once and kept. Compiled by `npm run build:memory`. */
export function loadMemory(): Promise<PhraseMemory> {
  return (opened ??= import("./compiled/memory.json").then((module) => openMemory(module.default as CompiledMemory)));
}
