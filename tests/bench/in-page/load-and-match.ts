import { openGlossary, type CompiledGlossary } from "../../../lib/glossary/compiled-glossary.ts";
import { matchTerms } from "../../../lib/glossary/match-terms.ts";

/** From nothing to the first match, as the worker does it: the compiled glossary is a JSON module. */
export async function loadAndMatch(address: string): Promise<number> {
  const { default: compiled } = await import(/* @vite-ignore */ address, { with: { type: "json" } }) as { default: CompiledGlossary };
  return matchTerms("Indlagt akut på grund af tiltagende dyspnø.", openGlossary(compiled)).length;
}
