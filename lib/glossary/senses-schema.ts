import { z } from "zod";

const cues = z.array(z.string()).default([]);

/**
 * A form with more than one meaning, and what in the context speaks for each.
 * `near`: word stems anywhere in the sentence (or, weaker, the note); `before`/`after`: patterns
 * (regular expressions, case ignored) for the text right before and right after the form;
 * `genre`: kinds of note (`radiologi`, `obstetrik` …), read off the note's first lines;
 * `never`: patterns in the sentence that rule the sense out.
 */
export const senseSchema = z.strictObject({
  id: z.string(),
  near: cues, before: cues, after: cues, genre: cues, never: cues,
  /** The form exactly as written for this sense ("OBS!"), when its looks decide. */
  exact: cues,
  /** Taken when nothing speaks for any sense. Only where a mistake would be harmless. */
  usual: z.boolean().default(false),
});

export const sensesSchema = z.array(z.strictObject({
  form: z.string(),
  senses: z.array(senseSchema).min(2),
}));

export type AmbiguousForm = z.infer<typeof sensesSchema>[number];
export type SenseCues = z.infer<typeof senseSchema>;
