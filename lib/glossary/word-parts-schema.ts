import { z } from "zod";

/** A Greek or Latin word part: "-itis", "hyper-", "kole-" and what it means in everyday words. */
export const wordPartSchema = z.strictObject({
  /** `hyper-` at the start, `-itis` at the end, `-kol-` anywhere. */
  part: z.string().regex(/^(-?[a-zæøåé]+-?)$/u),
  /** How the meaning enters "betændelse i galdeblæren": a suffix names the head with `{}` for the rest, a prefix or root gives words. */
  means: z.string().min(1),
  /** The class of a word that ends so; only for suffixes. */
  class: z.enum(["symptom", "finding", "disease", "procedure", "state", "anatomy", "test"]).optional(),
});

/** word-parts.yaml as a whole. */
export const wordPartsSchema = z.array(wordPartSchema);
export type WordPart = z.infer<typeof wordPartSchema>;
