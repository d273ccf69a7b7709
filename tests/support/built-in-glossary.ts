import { readFileSync } from "node:fs";
import { openGlossary, type CompiledGlossary } from "../../lib/glossary/compiled-glossary.ts";
import type { Glossary } from "../../lib/glossary/glossary.ts";

let opened: Glossary | undefined;

/** The compiled glossary as the product ships it (`npm run build:glossary`). */
export function builtInGlossary(): Glossary {
  return (opened ??= openGlossary(JSON.parse(readFileSync("lib/glossary/compiled/glossary.json", "utf8")) as CompiledGlossary));
}
