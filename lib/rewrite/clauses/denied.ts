import { clause, type ClauseRule } from "./clause.ts";
import { headIndex } from "./piece-tests.ts";

const denies = /^(?:benægter|negerer|nægter)$/u;
const deniedBy = /^(?:benægtes|negeres|nægtes)$/u;

/** "Benægter misbrug" and "Polyuri benægtes" → "du siger, at du ikke har …": the denial is said outright. */
export const denied: ClauseRule = {
  name: "denied",
  write(pieces, { say, aboutFamily }) {
    if (aboutFamily) return null;
    const subject = pieces[0]?.key === "du" ? 1 : 0;
    if (denies.test(pieces[subject]?.key ?? "") && pieces.length > subject + 1) return clause("du siger, at du ikke har", say(pieces.slice(subject + 1)));
    const last = pieces.at(-1);
    return pieces.length > 1 && deniedBy.test(last?.key ?? "") && headIndex(pieces) >= 0 ? clause("du siger, at du ikke har", say(pieces.slice(0, -1))) : null;
  },
};
