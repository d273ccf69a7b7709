import { isLongAdjective } from "../adjective-as-clause.ts";
import type { Piece } from "../piece.ts";
import { clause, type ClauseRule } from "./clause.ts";
import { isNounPiece } from "./piece-tests.ts";
import { isFixedThing, isPredicate, predicate } from "./subject-state.ts";

/**
 * "Normal AT" → "den samlede tilstand er normal", "akoliske fæces" → "afføringen er lys uden galde": a wording that is always
 * definite takes no adjective before it, nor does any noun take one that goes on behind it.
 */
export const qualityFirst: ClauseRule = {
  name: "quality-first",
  write(pieces, context) {
    const [quality, thing, ...more] = pieces;
    if (!quality || !thing || more.length > 0 || context.aboutFamily || !isPredicate(quality)) return null;
    const named = isFixedThing(thing) ? thing : isLongAdjective(quality) && isNounPiece(thing) ? definite(thing) : null;
    return named && clause(context.say([named]), "er", predicate([named, quality], 1, 1, context));
  },
};

function definite(thing: Piece): Piece {
  return thing.features ? { ...thing, kind: "term", features: { ...thing.features, definite: true } } : thing;
}
