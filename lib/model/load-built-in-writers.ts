import { loadMemory } from "../memory/load-memory.ts";
import { memoryWriter } from "../memory/memory-writer.ts";
import type { SentenceWriter } from "../rewrite/sentence-writer.ts";
import { openModelWriter } from "./open-model-writer.ts";

let opened: Promise<readonly SentenceWriter[]> | undefined;

/**
 * The layers above the glossary that come with the extension: the phrase memory, and the model where it can be loaded.
 * Opened once and kept for the life of the worker or page.
 */
export function loadBuiltInWriters(origin = ownOrigin()): Promise<readonly SentenceWriter[]> {
  return (opened ??= openBoth(origin));
}

async function openBoth(origin: string | null): Promise<readonly SentenceWriter[]> {
  const memory = memoryWriter(await loadMemory());
  if (origin === null) return [memory];
  try {
    const { readOwnFile } = await import("./read-own-file.ts");
    return [memory, await openModelWriter({ read: (name) => readOwnFile(`${origin}/models/klartekst/${name}`) })];
  } catch {
    // An old device, little memory, a broken file: the glossary's version stands.
    return [memory];
  }
}

/** The extension's own address; null anywhere else. */
function ownOrigin(): string | null {
  const { location } = globalThis as { location?: { protocol: string; host: string } };
  return location && /^(?:chrome|moz)-extension:$/u.test(location.protocol) ? `${location.protocol}//${location.host}` : null;
}
