import { partOfSpeech } from "../../lib/glossary/entry-schema.ts";
import { parsePlainWording } from "../../lib/glossary/plain-wording.ts";
import type { PlacedEntry } from "./read-topics.ts";

/** Can the entry's wording be read? One that can't would stop the reader's note, so it never gets into the product. */
export function isReadable({ entry }: PlacedEntry): boolean {
  try {
    parsePlainWording(entry.plain, partOfSpeech(entry));
    return true;
  } catch {
    return false;
  }
}
