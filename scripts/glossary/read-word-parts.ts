import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { wordPartsSchema, type WordPart } from "../../lib/glossary/word-parts-schema.ts";

export const WORD_PARTS_FILE = "lib/glossary/word-parts.yaml";

/** Reads the Greek and Latin word parts. Throws ZodError when the file does not fit. */
export function readWordParts(file = WORD_PARTS_FILE): WordPart[] {
  return existsSync(file) ? wordPartsSchema.parse(parse(readFileSync(file, "utf8")) ?? []) : [];
}
