import { languageOf } from "./language.ts";
import { headerRank } from "./note-header.ts";
import type { PageContext } from "./page-context.ts";
import { NOTE_SCORE, scoreForeign, scoreText } from "./score-text.ts";

export interface Verdict {
  readonly kind: "note" | "other language" | "none";
  readonly reasons: readonly string[];
}

/** What it is worth to stand in a row of notes, under a heading like theirs. */
const KIN = 2.5;

/** What it costs to be a list of notes rather than one. */
const OVERVIEW = 8;
const NOWHERE: PageContext = { points: 0 };

function isOverview(text: string): boolean {
  const lines = text.split("\n").filter(Boolean);
  const heads = lines.filter((line) => headerRank(line) > 0).length;
  return heads > 1 && heads * 3 >= lines.length;
}

/** Is the text a Danish clinical note, one in another language, or none? */
export function judgeText(text: string, context: PageContext = NOWHERE, kin = false): Verdict {
  const language = languageOf(text);
  const { score, reasons } = language === "da" ? scoreText(text) : scoreForeign(text);
  const total = score + context.points + (kin ? KIN : 0) - (isOverview(text) ? OVERVIEW : 0);
  if (total < NOTE_SCORE) return { kind: "none", reasons };
  return { kind: language === "da" ? "note" : "other language", reasons };
}
