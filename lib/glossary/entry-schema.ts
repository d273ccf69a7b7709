import { z } from "zod";
import type { PartOfSpeech } from "./plain-wording.ts";

/** The classes of concepts, each with the part of speech its terms have unless the entry says otherwise. */
export const CLASSES = {
  symptom: "noun", finding: "noun", disease: "noun", procedure: "noun", test: "noun", drug: "noun", device: "noun",
  anatomy: "noun", organism: "noun", state: "adj", action: "verb", role: "noun", place: "noun", admin: "noun",
  scale: "noun", unit: "phrase", time: "phrase", dose: "phrase", direction: "adj", phrase: "phrase", word: "adj",
} as const satisfies Record<string, PartOfSpeech>;

export type ConceptClass = keyof typeof CLASSES;

/** The kinds of source that an explanation may rest on; the card names it to the reader. */
export const SOURCES = ["textbook", "guideline", "nomenclature", "drug-register", "lab-handbook", "usage"] as const;

const text = z.string().trim().min(1);

/** One concept of the glossary, as written in `lib/glossary/entries/*.yaml` (docs/writing-entries.md). */
export const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use a–z, 0–9 and hyphens (ø→oe, æ→ae, å→aa)"),
  // A comma in a YAML list cuts a term in two: half of "faktor 2,7,10" would be the term "10".
  terms: z.array(text.regex(/\p{L}{2}|\p{L}.*\p{L}|^\p{L}[-–]?\d|\d[-–]?\p{L}|[µ§]/u, "a term needs letters; quote one that has a comma in it")).default([]),
  abbr: z.array(text).default([]),
  class: z.enum(Object.keys(CLASSES) as [ConceptClass, ...ConceptClass[]]),
  pos: z.enum(["noun", "adj", "verb", "phrase"]).optional(),
  plain: text,
  says: text.optional(),
  means: text,
  hard: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  use: z.array(text).min(1, "give at least one sentence where the entry applies"),
  not: z.array(text).default([]),
  keep: z.boolean().default(false),
  broader: z.string().optional(),
  source: z.enum(SOURCES).optional(),
}).refine((entry) => entry.terms.length + entry.abbr.length > 0, "give at least one term or abbreviation");

export type Entry = z.infer<typeof entrySchema>;

/** One file of the glossary. */
export const topicSchema = z.strictObject({
  topic: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  source: z.enum(SOURCES),
  entries: z.array(z.unknown()),
});

/** The part of speech of an entry's terms. */
export function partOfSpeech(entry: Pick<Entry, "class" | "pos">): PartOfSpeech {
  return entry.pos ?? CLASSES[entry.class];
}
