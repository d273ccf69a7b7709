import type { Piece } from "../rewrite/piece.ts";

/** What may stand in a slot: classes of glossary concepts, and whatever must be copied to the letter. */
export const SLOT_TYPES = [
  "symptom", "finding", "disease", "procedure", "test", "drug", "device", "anatomy", "organism", "scale",
  "name", "num", "dose", "date", "side",
] as const;
export type SlotType = (typeof SLOT_TYPES)[number];

/** A hard term or a fact of the sentence, which the phrase memory and the model only see by its type. */
export interface Slot {
  readonly type: SlotType;
  readonly piece: Piece;
  /** What is written back where the slot takes no form: "37,5", "2 gange om dagen", "højre", "metoprolol". */
  readonly text: string;
}

/** One word, mark or slot of a sentence as the phrase memory and the model see it. */
export interface SlotToken {
  /** In lower case; "<symptom>" for a slot. */
  readonly word: string;
  /** Index into the slots, or null. */
  readonly slot: number | null;
  /** The word as it may be written back. */
  readonly written: string;
  /** Was there white space before it in the note? */
  readonly spaced: boolean;
}

/** A sentence as words and slots. */
export interface SlotSentence {
  readonly tokens: readonly SlotToken[];
  readonly slots: readonly Slot[];
}

/** The form in which a noun's everyday wording stands. */
export const FORM_TAGS = ["bare", "article", "definite", "plural", "plural-definite", "genitive", "definite-genitive"] as const;
export type FormTag = (typeof FORM_TAGS)[number];

/** One word, mark or slot of a plain sentence. */
export type PlainToken =
  | { readonly word: string; readonly slot: null; readonly tight?: boolean }
  | { readonly word: string; readonly slot: number; readonly form: FormTag };
