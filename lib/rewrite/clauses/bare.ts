import { isTestWording } from "../../glossary/is-test-wording.ts";
import { clause, lower, type ClauseRule } from "./clause.ts";
import type { Piece } from "../piece.ts";
import { HOW_IT_GOES, headIndex, isClass, isFiniteVerb, isHad, looksPassive } from "./piece-tests.ts";

/** "Afebril", "Takypnøisk (28/min)" → the clause that the entry gives for the term alone. */
export const state: ClauseRule = {
  name: "state",
  write(pieces, { say, aboutFamily }) {
    const [first] = pieces;
    const says = first?.concept?.says;
    // "Abd.: adipøst": the belly is.
    if (!first || !says || aboutFamily || first.key === "adipøst" || first.kind === "word" || pieces.some((piece, i) => i > 0 && (isFiniteVerb(piece) || piece.kind === "term" && piece.key !== "(" && headIndex([piece]) === 0 && i === 1))) return null;
    const rest = pieces.slice(1);
    if (rest.length > 0 && !/^(?:[([]|ved|efter|under|i|siden|kl|før|på)$/u.test(rest[0]?.key ?? "")) return null;
    const now = says.replace(/\s*\{ikke\}/u, "");
    return clause({ text: lasted(rest) ? sinceThen(now) : now, term: first.term }, say(rest));
  },
};

/** "Ved ankomsten respirationspåvirket" → "ved ankomsten havde du besværet vejrtrækning": how one was then. */
export const stateOnArrival: ClauseRule = {
  name: "state-on-arrival",
  write(pieces, { say, aboutFamily }) {
    const [lead, when, how, next] = pieces;
    const says = /^du (har|er) (.+)$/u.exec((how?.concept?.says ?? "").replace(/\{ikke\} ?/u, ""));
    if (lead?.key !== "ved" || !/^(?:ankomst|ankomsten|indlæggelse|indlæggelsen|modtagelse|modtagelsen)$/u.test(when?.key ?? "") || !says || how === undefined || how.kind === "word" || aboutFamily) return null;
    if (next && !/^(?:med|og|\(|trods|uden)$/u.test(next.key) || pieces.some(isFiniteVerb)) return null;
    return clause(say([lead, when as Piece]), `${says[1] === "har" ? "havde" : "var"} du`, { text: says[2] ?? "", term: how.term }, say(pieces.slice(3)));
  },
};

const ADVISED = /^(?:anbefalet|tilrådet|frarådet|ønsket|tilstræbt|tilstræbes)$/u;

/** "siden i går", "i 4 døgn": it has been so for that long. */
function lasted([lead, amount, unit]: readonly Piece[]): boolean {
  return lead?.key === "siden" || lead?.key === "i" && amount?.kind === "number" && /^(?:døgn|dage|dg|timer|uger|måneder|mdr|år)$/u.test(unit?.key ?? "");
}

/** "du har ikke feber" → "du har ikke haft feber"; "du er vågen" → "du har været vågen". */
function sinceThen(says: string): string {
  return says.replace(/^du har (ikke )?(?!ikke|haft|været|(?:røget|fået|mistet|tabt|født|drukket|spist|sovet|taget|gået|oplevet|manglet|brækket|slået|prøvet)(?!\p{L}))/u, "du har $1haft ").replace(/^du er (ikke )?/u, "du har $1været ");
}

/** "Tiltagende dyspnø gennem 3 dage" → "du har …"; "Infiltrat i hø. underlap" → "der er et område …". */
export const bareNoun: ClauseRule = {
  name: "bare-noun",
  write(pieces, { say, section, aboutFamily }) {
    const head = headIndex(pieces);
    if (head < 0 || aboutFamily || pieces.some((piece) => isFiniteVerb(piece) || looksPassive(piece)) || section === "diagnoses" || section === "title" || section === "allergy") return null;
    if (isTestWording(pieces[head]?.concept?.notation ?? "")) return null;
    const next = pieces[head + 1];
    // "Opkast x 3": so often; "nykturi x 3": every night.
    if (next?.kind === "dose" && head === pieces.length - 2 && isHad(pieces[head]) && /^\d+(?:[-–]\d+)? gange/u.test(next.plain)) return clause(/gange$/u.test(next.plain) && pieces[head]?.concept?.id !== "nykturi" ? "du har haft" : "du har", lower(say(pieces)));
    // "Vægttab anbef.": nobody has what is only advised.
    if (pieces.some(({ key, concept }, i) => i > head && (ADVISED.test(key) || concept?.id === "anbef"))) return null;
    // "Kompressionsstrømpe ved gener": worn then, and not yet.
    if (isClass(pieces[head], "device") && /^(?:ved|v)$/u.test(next?.key ?? "")) return null;
    // "Mitoser 0/mm2": there are none.
    if (next?.kind === "number" && /^0(?:$|\/)/u.test(next.source)) return null;
    if (next && /^(?:, der er|eller|som|der|ved|opereret|i|på|gennem|siden|af|med|over|under|efter|om|fra|pga|\(|og|,|samt|hø|ve|dxt|sin|bilat|x)$/u.test(next.key) === false && next.kind !== "number" && !isClass(next, "time", "direction", "phrase", "anatomy", "state")) return null;
    if (head < pieces.length - 2 && /^(?:intakte?|normale?t?|fine?|gode?|naturlige?)$/u.test(pieces.at(-1)?.key ?? "")) return null;
    const year = yearAfter(pieces, head);
    if (year !== null) return clause(/forsøg$/u.test(pieces[head]?.key ?? "") ? "du havde" : "du fik", lower(say(pieces.slice(0, pieces.at(-2)?.key === "i" ? -2 : -1), { article: true })), "i", year);
    // "Tiltagende ødem" takes no article, and "tiltagende for lidt kalium i blodet" is no Danish.
    const going = pieces.slice(0, head).some(({ key }) => HOW_IT_GOES.test(key));
    if (going && /^for /u.test(pieces[head]?.concept?.notation ?? "")) return null;
    const numeric = going || pieces[head - 1]?.kind === "number" || pieces[0]?.kind === "number";
    // "Forbigående afasi": it is over.
    if (isHad(pieces[head])) return clause(pieces[0]?.key === "forbigående" ? "du har haft" : "du har", lower(say(pieces, { article: !numeric })));
    return isClass(pieces[head], "finding", "organism") ? clause("der er", lower(say(pieces, { article: !numeric }))) : null;
  },
};

/** "AMI 2019", "Hoftefraktur dxt. i 2021": a year at the end says that it was then. */
function yearAfter(pieces: readonly Piece[], head: number): string | null {
  const year = pieces.at(-1)?.source ?? "";
  const had = isHad(pieces[head]) || isClass(pieces[head], "finding");
  const between = pieces.slice(head + 1, -1).every((piece) => /^(?:i|på|side|hø|ve|højre|venstre)$/u.test(piece.key) || isClass(piece, "direction"));
  return had && between && /^(?:19|20)\d\d$/u.test(year) ? year : null;
}
