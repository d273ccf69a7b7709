import type { Piece } from "./piece.ts";

/** Does the note begin as a letter to the doctor who referred the patient? */
export function isToColleague(note: string): boolean {
  // "Kære Anne, din patient har været indlagt": a colleague by name.
  return /(?:^|\n)[ \t]{0,8}kære (?:(?:kollega|kolleger|collega)(?!\p{L})|\p{L}{2,20}(?: \p{L}{2,20})?[,.!]?\s{1,3}(?:tak for (?:din |jeres )?henvis|(?:vedr\.? )?din (?:\S{1,20} )?patient(?!\p{L})))/iu.test(note);
}

const CALLED: Readonly<Record<string, string>> = { du: "din læge", dig: "din læge", din: "din læges", dit: "din læges", dine: "din læges" };

/** "Jeg vil bede dig kontrollere kalium": the letter's "du" is the colleague, and the plain version's is the patient. */
export function colleagueAt(piece: Piece, next: Piece | undefined): string | null {
  const said = piece.kind === "word" ? CALLED[piece.key] : undefined;
  // "din patient", "din 78-årige patient": the note's own words will do.
  if (said === undefined || /^d/u.test(piece.key) && said.endsWith("s") && /^(?:patient\p{L}*|\d.*|fælles|årige?)$/u.test(next?.key ?? "")) return null;
  return /^\p{Lu}/u.test(piece.source) ? said.charAt(0).toLocaleUpperCase("da") + said.slice(1) : said;
}
