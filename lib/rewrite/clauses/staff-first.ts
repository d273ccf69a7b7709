import { STAFF_ACTED, STAFF_ACTS } from "../../danish/staff-doing.ts";
import { PREPOSITIONS } from "../../danish/word-lists.ts";
import type { Piece } from "../piece.ts";
import { clause, lower, type ClauseRule } from "./clause.ts";

/** "Ringer til pt. med svar", "Har informeret pt." → "vi ringer til dig med svar": the reader is the one it is done to. */
export const staffFirst: ClauseRule = {
  name: "staff-first",
  write(pieces, { say, aboutFamily }) {
    const told = /^(?:har|havde)$/u.test(pieces[0]?.key ?? "");
    const verb = told ? 1 : 0;
    if (aboutFamily || !(told ? STAFF_ACTED : STAFF_ACTS).test(pieces[verb]?.key ?? "") || !isDoneToYou(pieces, verb)) return null;
    return clause("vi", lower(say(pieces)));
  },
};

/** "dig" as the object of the verb, or behind its preposition; never "dig selv", and no "sig" that the verb takes along. */
function isDoneToYou(pieces: readonly Piece[], verb: number): boolean {
  const comma = pieces.findIndex(({ key }) => key === ",");
  const first = comma < 0 ? pieces : pieces.slice(0, comma);
  const at = first.findIndex(({ key }) => key === "dig");
  if (at < 1 || first.some(({ key }) => key === "du") || /^(?:selv|omkring|rundt)$/u.test(first[at + 1]?.key ?? "")) return false;
  // "Finder sig i det", "finder sig til rette".
  if (/^(?:finder|fandt|fundet)$/u.test(first[verb]?.key ?? "") && /^(?:i|til|tilrette|bedst)$/u.test(first[at + 1]?.key ?? "")) return false;
  return at === verb + 1 || PREPOSITIONS.has(first[at - 1]?.key ?? "") || first[at - 1]?.key === "m";
}
