import { readFileSync } from "node:fs";
import { openGlossary, type CompiledGlossary } from "../../lib/glossary/compiled-glossary.ts";
import type { PlainNote, Reader } from "../../lib/plain-note.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { openWriters } from "./open-writers.ts";

const COMPILED = new URL("../../lib/glossary/compiled/glossary.json", import.meta.url);

export type Rewrite = (text: string, reader: Reader) => Promise<PlainNote>;

/** The pipeline of the extension, with glossary, phrase memory and model read from the disk. */
export async function openPipeline(): Promise<Rewrite> {
  const glossary = openGlossary(JSON.parse(readFileSync(COMPILED, "utf8")) as CompiledGlossary);
  const writers = await openWriters();
  return (text, reader) => rewriteNote(text, { glossary, reader, writers });
}
