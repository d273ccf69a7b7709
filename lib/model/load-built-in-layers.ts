import { loadMemory } from "../memory/load-memory.ts";
import { memoryWriter } from "../memory/memory-writer.ts";
import type { SentenceWriter } from "../rewrite/sentence-writer.ts";
import { lazyModel, type LazyModel } from "./lazy-model.ts";
import { openModel } from "./open-model.ts";

/** What stands above the glossary. */
export interface Layers {
  readonly writers: readonly SentenceWriter[];
  /** Null outside the extension: there is no model to load. */
  readonly model: LazyModel | null;
}

let opened: Promise<Layers> | undefined;

/** The layers that come with the extension: the phrase memory and the model. Kept for the life of the worker or page. */
export function loadBuiltInLayers(origin = ownOrigin()): Promise<Layers> {
  return (opened ??= loadMemory().then((memory) => {
    if (origin === null) return { writers: [memoryWriter(memory)], model: null };
    const model = lazyModel(() => openFrom(origin));
    return { writers: [memoryWriter(memory), model], model };
  }));
}

async function openFrom(origin: string) {
  const { readOwnFile } = await import("./read-own-file.ts");
  return openModel({ read: (name) => readOwnFile(`${origin}/models/klartekst/${name}`) });
}

/** The extension's own address; null anywhere else. */
function ownOrigin(): string | null {
  const { location } = globalThis as { location?: { protocol: string; host: string } };
  return location && /^(?:chrome|moz)-extension:$/u.test(location.protocol) ? `${location.protocol}//${location.host}` : null;
}
