import { openGlossary, type CompiledGlossary } from "../../lib/glossary/compiled-glossary.ts";
import type { Glossary } from "../../lib/glossary/glossary.ts";
import { readCompiled } from "./read-compiled.ts";

/** The compiled glossary, read from the disk. */
export function openGlossaryFile(): Glossary {
  return openGlossary(readCompiled("lib/glossary/compiled/glossary.json") as CompiledGlossary);
}
