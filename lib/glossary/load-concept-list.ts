import type { CompiledGlossary } from "./compiled-glossary.ts";
import { listConcepts, type ListedConcept } from "./concept-list.ts";

let listed: Promise<readonly ListedConcept[]> | undefined;

/** The concepts of the built-in glossary, for those who look up words. The same file as `loadGlossary` opens. */
export function loadConceptList(): Promise<readonly ListedConcept[]> {
  return (listed ??= import("./compiled/glossary.json").then((module) => listConcepts(module.default as unknown as CompiledGlossary)));
}
