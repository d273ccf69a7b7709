import { loadMemory } from "../memory/load-memory.ts";
import { memoryWriter } from "../memory/memory-writer.ts";
import type { SentenceWriter } from "../rewrite/sentence-writer.ts";
import { openModelWriter } from "./open-model-writer.ts";

let opened: Promise<readonly SentenceWriter[]> | undefined;

/**
 * The layers above the glossary that come with the extension: the phrase memory, and the model, which is loaded at the
 * first sentence that the memory does not know. Kept for the life of the worker or page.
 */
export function loadBuiltInWriters(origin = ownOrigin()): Promise<readonly SentenceWriter[]> {
  return (opened ??= loadMemory().then((memory) => [memoryWriter(memory), ...(origin === null ? [] : [lazyModel(() => openFrom(origin))])]));
}

async function openFrom(origin: string): Promise<SentenceWriter> {
  const { readOwnFile } = await import("./read-own-file.ts");
  return openModelWriter({ read: (name) => readOwnFile(`${origin}/models/klartekst/${name}`) });
}

/** Opens the model when it is first needed. Where it can't be loaded (old device, broken file), the glossary's version stands. */
export function lazyModel(open: () => Promise<SentenceWriter>): SentenceWriter {
  let opening: Promise<SentenceWriter | null> | undefined;
  return {
    name: "model",
    async write(analysis, context, signal) {
      const model = await (opening ??= open().catch(() => null));
      return model?.write(analysis, context, signal) ?? null;
    },
  };
}

/** The extension's own address; null anywhere else. */
function ownOrigin(): string | null {
  const { location } = globalThis as { location?: { protocol: string; host: string } };
  return location && /^(?:chrome|moz)-extension:$/u.test(location.protocol) ? `${location.protocol}//${location.host}` : null;
}
