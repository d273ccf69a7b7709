import { genderOf, isPlural } from "../../danish/noun-phrase.ts";
import type { Piece } from "../piece.ts";
import { isAdjectivePiece } from "../piece-shapes.ts";
import { clause, lower, type ClauseContext, type ClauseRule } from "./clause.ts";
import { isClass, isFiniteVerb, isNounPiece, looksPassive } from "./piece-tests.ts";

/** Units of time that lie ahead. */
const SPAN = /^(?:dage?|dg|døgn|uger?|måned|måneder|md|mdr|år)$/u;

/** "Ktr. om 3 mdr." → "du skal til kontrol om 3 måneder"; "Koloskopi om 3 år" → "du skal have en …"; "ALAT om 4 uger" → "du skal have målt …". */
export const later: ClauseRule = {
  name: "later",
  write(pieces, context) {
    const { say, section, aboutFamily, proposes } = context;
    const at = pieces.findIndex(({ key }) => key === "om");
    if (at < 1 || at > 2 || aboutFamily || proposes || !/^(?:plan|conclusion|other|course|reason)$/u.test(section) || pieces[at + 1]?.kind !== "number" || pieces.some((piece) => isFiniteVerb(piece) || looksPassive(piece))) return null;
    const unit = pieces.slice(at + 2, at + 6).find((piece) => piece.kind !== "number" && piece.key !== "-" && piece.key !== "–");
    if (!SPAN.test(unit?.key ?? "") && !isClass(unit, "time")) return null;
    const thing = pieces[at - 1];
    if (!thing || at === 2 && !/^(?:nye?|nyt|klinisk|fornyet)$/u.test(pieces[0]?.key ?? "")) return null;
    const when = say(pieces.slice(at));
    if (thing.kind === "word" && /^\p{L}*(?:kontrol|samtale|besøg)$/u.test(thing.key) && at === 1) return clause("du skal til", lower(say([thing])), when);
    return said(thing, pieces.slice(0, at), when, context);
  },
};

function said(thing: Piece, named: readonly Piece[], when: ReturnType<typeof clause>, { say }: ClauseContext) {
  const name = (thing.concept?.notation ?? "").replace(/^(?:en|et) /u, "");
  if (thing.kind !== "term" || !isNounPiece(thing) || isAdjectivePiece(thing)) return null;
  const one = [articleOf(thing), lower(say(named))];
  if (/^kontrol(?!\p{L})/u.test(name)) return clause("du skal til", lower(say(named)), when);
  if (/^svar/u.test(name)) return clause("du får", lower(say(named)), when);
  if (isClass(thing, "test") && !/tjek|måling/u.test(name)) return /prøve/u.test(name) ? clause("du skal have taget", ...one, when) : clause("du skal have målt", lower(say(named)), when);
  if (isClass(thing, "test") || /^(?:telefon|samtale|besøg)/u.test(name) || isClass(thing, "procedure") && /scanning|skanning|undersøgelse|ultralyd|billede|prøve|måling/u.test(name)) return clause("du skal have", ...one, when);
  return null;
}

/** "en" or "et" before one of it; nothing before several, or what nobody counts. */
function articleOf({ concept, features }: Piece): string {
  const plain = concept?.plain;
  if (plain?.kind !== "noun" || isPlural(plain, { plural: features?.plural ?? false }) || /^(?:blodprøver|røntgen)/u.test(concept?.notation ?? "")) return "";
  return genderOf(plain) === "neuter" ? "et" : "en";
}

/** "1. postop. dag efter TKA" → "det er 1. dag efter …": so long since. */
export const dayAfter: ClauseRule = {
  name: "day-after",
  write(pieces, { say, aboutFamily }) {
    const [number, dot, third, fourth, ...more] = pieces;
    // Our word for "postop." stands behind "dag".
    const [after, day] = third?.concept ? [third, fourth] : [fourth, third];
    if (number?.kind !== "number" || dot?.key !== "." || after?.concept?.id !== "postoperativ" || !/^(?:dag|døgn|dg)$/u.test(day?.key ?? "") || aboutFamily || pieces.some(isFiniteVerb)) return null;
    const rest = more[0]?.key === "efter" ? more.slice(1) : [];
    if (more.length > 0 && rest.length === 0) return null;
    return clause("det er", `${number.source}. ${day?.key === "døgn" ? "døgn" : "dag"} efter`, rest.length > 0 ? lower(say(rest)) : { text: "operationen", term: after.term });
  },
};
