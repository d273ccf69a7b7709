import { possessiveFor } from "../say-pieces.ts";
import type { Chunk, Piece } from "../piece.ts";
import { clause, lower, type ClauseRule } from "./clause.ts";
import { isClass, isFiniteVerb } from "./piece-tests.ts";

/** "Hb 8,6" → "din blodprocent er 8,6"; "Sat. 86 % uden ilt" → "din iltmætning er 86 % uden ilt". */
export const value: ClauseRule = {
  name: "value",
  write(pieces, { say, aboutFamily }) {
    const [first, second, third] = pieces;
    if (!isClass(first, "test", "scale") || aboutFamily || pieces.some((piece) => isFiniteVerb(piece) || piece.kind === "dose")) return null;
    const bridged = /^(?:på|:|=)$/u.test(second?.key ?? "");
    const amount = bridged ? third : second;
    if (!isValue(amount) || first === undefined || isGradeOf(pieces, bridged ? 2 : 1)) return null;
    const owner = possessiveFor([{ ...first, kind: "term" }]);
    const name = first.kind === "kept" ? lower(say([first])) : say([first], owner ? { possessive: true } : {});
    const rest = sayValue(pieces.slice(bridged ? 2 : 1), say);
    return owner ? clause(owner.word, name, "er", rest) : clause(name, "er", rest);
  },
};

/** "PI-RADS 4 læsion", "2. og 3. stråle": the number belongs to what comes after it. */
function isGradeOf(pieces: readonly Piece[], at: number): boolean {
  const [amount, next] = [pieces[at], pieces[at + 1]];
  if (amount?.kind !== "number" || !next) return false;
  return (next.key === "." && !next.spaced && pieces.length > at + 2) || isClass(next, "finding", "disease", "symptom", "anatomy");
}

/** "64 regelmæssig" → "64 og regelmæssig". */
function sayValue(pieces: readonly Piece[], say: (part: readonly Piece[]) => readonly Chunk[]): readonly Chunk[] {
  const rhythm = pieces.findIndex((piece) => /^(?:u?regelm(?:æssig)?|irreg(?:ulær)?|reg(?:ulær)?)$/u.test(piece.key));
  if (rhythm !== 1) return say(pieces);
  const word = /^(?:u|irr)/u.test(pieces[1]?.key ?? "") ? "og uregelmæssig" : "og regelmæssig";
  return clause(say(pieces.slice(0, 1)), word, say(pieces.slice(2)));
}

function isValue(piece: Piece | undefined): boolean {
  return piece?.kind === "number" || /^(?:<|>|≤|≥|ca|normal|normalt|uændret|uændrede|normale|forhøjet|forhøjede|lav|lavt|let|stigende|faldende|pos|neg)$/u.test(piece?.key ?? "");
}
