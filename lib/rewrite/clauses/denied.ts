import { asWord } from "../as-word.ts";
import { clause, lower, type ClauseRule } from "./clause.ts";
import { headIndex, isFiniteVerb, isHad } from "./piece-tests.ts";

const denies = /^(?:benægter|negerer|nægter)$/u;
const deniedBy = /^(?:benægtes|negeres|nægtes)$/u;

/** "Benægter misbrug" and "Polyuri benægtes" → "du siger, at du ikke har …": the denial is said outright. "Alkohol benægtes" → "du svarer nej til …". */
export const denied: ClauseRule = {
  name: "denied",
  write(whole, { say, aboutFamily }) {
    if (aboutFamily) return null;
    // "…, men benægter brystsmerter"
    const but = whole[0]?.key === "men" && denies.test(whole[1]?.key ?? "");
    const pieces = but ? whole.slice(1) : whole;
    const lead = but ? "men du" : "du";
    const subject = pieces[0]?.key === "du" ? 1 : 0;
    const what = denies.test(pieces[subject]?.key ?? "") ? pieces.slice(subject + 1) : deniedBy.test(pieces.at(-1)?.key ?? "") ? pieces.slice(0, -1) : [];
    if (what.length === 0 || what[0]?.key === "at" || what.some((piece) => isFiniteVerb(piece))) return null;
    if (!isHad(what[headIndex(what)])) return clause(`${lead} svarer nej til`, lower(say(what)));
    // What is denied is denied of each: "ikke kvalme og svimmelhed" could mean that there is only one of them.
    return clause(`${lead} siger, at du ikke har`, lower(say(what.map((piece) => (/^(?:og|samt)$/u.test(piece.key) ? asWord(piece, "eller") : piece)))));
  },
};
