import { headerRank } from "./note-header.ts";
import { NOTE_SCORE, type TextScore } from "./text-score.ts";

export interface Verdict {
  readonly kind: "note" | "other language" | "none";
  /** What spoke for and against, strongest first. */
  readonly reasons: readonly string[];
}

/** What it is worth to stand in a row of notes, under a heading like theirs. */
const KIN = 2.5;
/** What it costs to be a list of notes rather than one. */
const OVERVIEW = 8;

/** Is the text a Danish clinical note, one in another language, or none? `points` are what its page speaks for it. */
export function judgeText(scored: TextScore, points = 0, kin = false): Verdict {
  const against = isOverview(scored.text) ? OVERVIEW : 0;
  const enough = scored.passes((score) => score + points + (kin ? KIN : 0) - against >= NOTE_SCORE);
  return { kind: !enough ? "none" : scored.danish ? "note" : "other language", get reasons() { return scored.reasons; } };
}

/** Are the text's lines mostly heads of notes? */
function isOverview(text: string): boolean {
  if (!text.includes("\n")) return false;
  const lines = text.split("\n").filter(Boolean);
  const heads = lines.filter((line) => headerRank(line) > 0).length;
  return heads > 1 && heads * (heads > 2 ? 4 : 3) >= lines.length;
}
