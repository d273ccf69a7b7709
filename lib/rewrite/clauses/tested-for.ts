import { clause, type ClauseRule } from "./clause.ts";
import { isFiniteVerb } from "./piece-tests.ts";

/** "Podning neg. for streptokokker" → "podning viste ikke streptokokker"; "pos. for" → "viste". */
export const testedFor: ClauseRule = {
  name: "tested-for",
  write(pieces, { say }) {
    const at = pieces.findIndex((piece, i) => i > 0 && /^(?:neg|negativ|negativt|pos|positiv|positivt)$/u.test(piece.key) && pieces[i + 1]?.key === "for");
    if (at < 1 || at > 5 || at + 2 >= pieces.length || pieces.slice(0, at).some((piece) => isFiniteVerb(piece) || piece.kind === "mark")) return null;
    const shown = pieces[at]?.key.startsWith("neg") ? "viste ikke" : "viste";
    return clause(say(pieces.slice(0, at)), shown, say(pieces.slice(at + 2)));
  },
};
