import type { PlainNote, Reader } from "../../lib/plain-note.ts";
import type { SentenceWriter } from "../../lib/rewrite/sentence-writer.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { openGlossaryFile } from "../compiled/open-glossary-file.ts";
import { openWriters } from "./open-writers.ts";

export type Rewrite = (text: string, reader: Reader) => Promise<PlainNote>;

/**
 * The pipeline of the extension, with glossary, phrase memory and model read from the disk.
 * @param layers above the glossary, instead of those; none for the glossary alone.
 */
export async function openPipeline(layers?: readonly SentenceWriter[]): Promise<Rewrite> {
  const glossary = openGlossaryFile();
  const writers = layers ?? await openWriters();
  return (text, reader) => rewriteNote(text, { glossary, reader, writers });
}
