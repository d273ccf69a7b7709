import { headerRank } from "./note-header.ts";
import { NOTE_SCORE, scoreText } from "./score-text.ts";

export interface Verdict {
  readonly kind: "note" | "other language" | "none";
  readonly reasons: readonly string[];
}

/** What it is worth to stand in a row of notes, under a heading like theirs. */
const KIN = 2.5;
/** What it costs to be a list of notes rather than one. */
const OVERVIEW = 8;

/** Is the text a Danish clinical note, one in another language, or none? `points` are what its page speaks for it. */
export function judgeText(text: string, points = 0, kin = false): Verdict {
  const { score, reasons, danish } = scoreText(text);
  const lines = text.split("\n").filter(Boolean);
  const heads = lines.filter((line) => headerRank(line) > 0).length;
  const total = score + points + (kin ? KIN : 0) - (heads > 1 && heads * (heads > 2 ? 4 : 3) >= lines.length ? OVERVIEW : 0);
  return { kind: total < NOTE_SCORE ? "none" : danish ? "note" : "other language", reasons };
}
