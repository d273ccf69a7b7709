import { clause, type ClauseRule } from "./clause.ts";
import { isFixedThing, isPredicate, predicate } from "./subject-state.ts";

/** "Normal AT" → "den samlede tilstand er normal": a wording that is always definite takes no adjective before it. */
export const qualityFirst: ClauseRule = {
  name: "quality-first",
  write(pieces, context) {
    const [quality, thing, ...more] = pieces;
    if (!quality || !thing || more.length > 0 || context.aboutFamily || !isPredicate(quality) || !isFixedThing(thing)) return null;
    return clause(context.say([thing]), "er", predicate([thing, quality], 1, 1, context));
  },
};
