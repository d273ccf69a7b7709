import { readFileSync } from "node:fs";
import { openGlossary, type CompiledGlossary } from "../../lib/glossary/compiled-glossary.ts";
import type { Glossary } from "../../lib/glossary/glossary.ts";

/** The compiled glossary, read from the disk. */
export function openGlossaryFile(path: URL | string = new URL("../../lib/glossary/compiled/glossary.json", import.meta.url)): Glossary {
  return openGlossary(JSON.parse(readFileSync(path, "utf8")) as CompiledGlossary);
}
