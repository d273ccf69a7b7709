import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { sensesSchema, type AmbiguousForm } from "../../lib/glossary/senses-schema.ts";

export const SENSES_FILE = "lib/glossary/senses.yaml";

/**
 * Reads `lib/glossary/senses.yaml`: the ambiguous forms and the contexts that choose between their senses.
 * @throws ZodError naming the line's path when the file does not fit.
 */
export function readSenses(file = SENSES_FILE): AmbiguousForm[] {
  return existsSync(file) ? sensesSchema.parse(parse(readFileSync(file, "utf8")) ?? []) : [];
}
