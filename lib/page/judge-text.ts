import { languageOf } from "./language.ts";
import { portalHint } from "./portal-hints.ts";
import { NOTE_SCORE, scoreForeign, scoreText } from "./score-text.ts";

export interface Verdict {
  readonly kind: "note" | "other language" | "none";
  readonly reasons: readonly string[];
}

/** What it is worth to stand in a row of notes, under a heading like theirs. */
const KIN = 2.5;

/** Is the text a Danish clinical note, one in another language, or none? */
export function judgeText(text: string, address: string, kin = false): Verdict {
  const language = languageOf(text);
  const { score, reasons } = language === "da" ? scoreText(text) : scoreForeign(text);
  if (score + portalHint(address) + (kin ? KIN : 0) < NOTE_SCORE) return { kind: "none", reasons };
  return { kind: language === "da" ? "note" : "other language", reasons };
}
