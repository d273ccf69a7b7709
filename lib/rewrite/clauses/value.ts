import { possessiveFor } from "../say-pieces.ts";
import type { Piece } from "../piece.ts";
import { clause, type ClauseRule } from "./clause.ts";
import { isClass, isFiniteVerb } from "./piece-tests.ts";

/** "Hb 8,6" → "din blodprocent er 8,6"; "Sat. 86 % uden ilt" → "din iltmætning er 86 % uden ilt". */
export const value: ClauseRule = {
  name: "value",
  write(pieces, { say, aboutFamily }) {
    const [first, second, third] = pieces;
    if (!isClass(first, "test", "scale") || aboutFamily || pieces.some((piece) => isFiniteVerb(piece))) return null;
    const bridged = /^(?:på|:|=)$/u.test(second?.key ?? "");
    const amount = bridged ? third : second;
    if (!isValue(amount) || first === undefined) return null;
    const owner = possessiveFor([first]);
    const name = say([first], owner ? { possessive: true } : {});
    const rest = say(pieces.slice(bridged ? 2 : 1));
    return owner ? clause(owner.word, name, "er", rest) : clause(name, "er", rest);
  },
};

function isValue(piece: Piece | undefined): boolean {
  return piece?.kind === "number" || /^(?:<|>|≤|≥|ca|normal|normalt|uændret|uændrede|normale|forhøjet|forhøjede|lav|lavt|let|stigende|faldende|pos|neg)$/u.test(piece?.key ?? "");
}
