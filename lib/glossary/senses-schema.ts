import { z } from "zod";

/** Patterns; a list may hold lists, so that YAML anchors can share the words of a field (`near: [*ekko, klapareal]`). */
const cues = z.array(z.union([z.string(), z.array(z.string())])).default([]).transform((list) => list.flat());

/**
 * A form with more than one meaning, and what in the context speaks for each.
 * All cues are regular expressions, case ignored, without anchors.
 * `strong`: patterns for the whole sentence with the form written as `_` ("bor _ hos"); one is enough to decide.
 * `before`/`after`: patterns for the text right before and right after the form;
 * `near`: word stems anywhere in the sentence (or, weaker, the note);
 * `genre`: kinds of note (`radiologi`, `obstetrik` …), read off the note's first lines;
 * `never`: patterns in the sentence (form as `_`) that rule the sense out.
 */
export const senseSchema = z.strictObject({
  id: z.string(),
  strong: cues, near: cues, before: cues, after: cues, genre: cues, never: cues,
  /** The form exactly as written for this sense ("OBS!"), when its looks speak for it. */
  exact: cues,
  /** Taken when nothing speaks for any sense. Only where a mistake would be harmless. */
  usual: z.boolean().default(false),
});

/** senses.yaml: every form with more than one meaning, with its senses. */
export const sensesSchema = z.array(z.strictObject({
  /** The form in lower case, without the final full stop. */
  form: z.string(),
  senses: z.array(senseSchema).min(2),
}));

export type AmbiguousForm = z.infer<typeof sensesSchema>[number];
export type SenseCues = z.infer<typeof senseSchema>;
