import { z } from "zod";

const line = (most: number) => z.string().trim().max(most);

/** A word of the reader's own, or of a clinic's list: as it is stored and exchanged. */
export const ownTermSchema = z.strictObject({
  /** The word or abbreviation as it stands in notes. */
  term: line(80).min(1),
  /** Other spellings and abbreviations of the same. */
  also: z.array(line(80).min(1)).max(20).default([]),
  /** The everyday wording that takes its place. */
  plain: line(160).min(1),
  /** One or two sentences for the card; may be empty. */
  explanation: line(600).default(""),
});

export type OwnTerm = z.infer<typeof ownTermSchema>;

/** More than any clinic's list holds; it must still be read before each note. */
export const MOST_OWN_TERMS = 2000;
