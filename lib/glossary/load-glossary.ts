import { openGlossary, type CompiledGlossary } from "./compiled-glossary.ts";
import type { Glossary } from "./glossary.ts";

let opened: Promise<Glossary> | undefined;

/** The built-in glossary, opened once and kept. Compiled by `npm run build:glossary`. */
export function loadGlossary(): Promise<Glossary> {
  return (opened ??= import("./compiled/glossary.json").then((module) => openGlossary(module.default as unknown as CompiledGlossary)));
}
