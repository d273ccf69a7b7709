import { possessiveFor } from "../say-pieces.ts";
import type { Chunk, Piece } from "../piece.ts";
import { clause, lower, type ClauseRule } from "./clause.ts";
import { isClass, isFiniteVerb } from "./piece-tests.ts";
import { isPredicate, predicate } from "./subject-state.ts";

/** "Hb 8,6" → "din blodprocent er 8,6"; "Sat. 86 % uden ilt" → "din iltmætning er 86 % uden ilt". */
export const value: ClauseRule = {
  name: "value",
  write(pieces, context) {
    const { say, aboutFamily } = context;
    const [first, second, third] = pieces;
    if (!isClass(first, "test", "scale") || aboutFamily || pieces.some((piece) => isFiniteVerb(piece) || piece.kind === "dose")) return null;
    const bridged = /^(?:på|:|=)$/u.test(second?.key ?? "");
    const amount = bridged ? third : second;
    if (!isValue(amount) || first === undefined || isGradeOf(pieces, bridged ? 2 : 1)) return null;
    // "D-vit 38 mikrog": that is how much to take, not what was measured.
    if (/^(?:mikrog|mikrogram|µg|mcg|mg|ie)$/u.test(pieces[(bridged ? 2 : 1) + 1]?.key ?? "") && pieces[(bridged ? 2 : 1) + 2]?.key !== "/") return null;
    const owner = possessiveFor([{ ...first, kind: "term" }]);
    const name = first.kind === "kept" ? lower(say([first])) : say([first], owner ? { possessive: true } : {});
    const at = bridged ? 2 : 1;
    const rest = isPredicate(amount) || amount?.concept?.plain.kind === "adjective" ? clause(predicate(pieces, at, 1, context), say(pieces.slice(at + 1))) : sayValue(pieces.slice(at), say);
    // "dit tal for, hvor vågen man er (GCS), er 14": the clause within ends with a comma.
    const stop = /, (?:hvor|hvad|der|som) /u.test(name.map(({ text }) => text).join("")) ? "," : "";
    return owner ? clause(owner.word, name, stop, "er", rest) : clause(name, stop, "er", rest);
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
