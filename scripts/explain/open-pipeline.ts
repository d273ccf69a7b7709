import { readFileSync } from "node:fs";
import { openGlossary, type CompiledGlossary } from "../../lib/glossary/compiled-glossary.ts";
import type { PlainNote, Reader } from "../../lib/plain-note.ts";
import type { SentenceWriter } from "../../lib/rewrite/sentence-writer.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { openWriters } from "./open-writers.ts";

const COMPILED = new URL("../../lib/glossary/compiled/glossary.json", import.meta.url);

export type Rewrite = (text: string, reader: Reader) => Promise<PlainNote>;

/**
 * The pipeline of the extension, with glossary, phrase memory and model read from the disk.
 * @param layers above the glossary, instead of those; none for the glossary alone.
 */
export async function openPipeline(layers?: readonly SentenceWriter[]): Promise<Rewrite> {
  const glossary = openGlossary(JSON.parse(readFileSync(COMPILED, "utf8")) as CompiledGlossary);
  const writers = layers ?? await openWriters();
  return (text, reader) => rewriteNote(text, { glossary, reader, writers });
}
