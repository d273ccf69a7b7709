import { genderOf, isNoun, isPlural } from "../../danish/noun-phrase.ts";
import type { Piece } from "../piece.ts";
import { isAdjectivePiece } from "../piece-shapes.ts";
import { clause, lower, type ClauseContext, type ClauseRule } from "./clause.ts";
import { isClass, isFiniteVerb, isNounPiece, looksPassive } from "./piece-tests.ts";
import { isFixedThing, subject } from "./subject-state.ts";

/** What shows something: a picture, a scan, a test; and not an operation, which goes without something. */
const SHOWS = /(?:scanning|billede|undersøgelse|diagram|ultralyd|måling|prøve|test|dyrkning|røntgen|overvågning)/u;
/** What was done without, and not what was not found. */
const DONE_WITHOUT = /^(?:kontrast|bedøvelse|sedation|problemer|komplikation|komplikationer|anmærkninger|bemærkninger)/u;

/**
 * "St.c. uden mislyde" → "hjertelydene er uden …"; "EKG uden iskæmi" → "hjertediagrammet viser ingen …";
 * "Babinski pos. dxt." → "refleksen under foden er positiv på højre side"; "Sygdomsindsigt til stede" → "… er til stede".
 */
export const lookedFor: ClauseRule = {
  name: "looked-for",
  write(pieces, context) {
    const [thing, second, third] = pieces;
    if (!thing || !second || context.aboutFamily || context.section === "diagnoses" || context.section === "title" || thing.kind !== "term" || !(isNounPiece(thing) || isFixedThing(thing)) || pieces.some((piece) => isFiniteVerb(piece) || looksPassive(piece))) return null;
    if (second.key === "til" && third?.key === "stede" && pieces.length === 3 && isClass(thing, "finding", "symptom")) return clause(subject([thing], true, context), "er til stede");
    return second.key === "uden" ? without(thing, pieces.slice(2), context) : null;
  },
};

function without(thing: Piece, rest: readonly Piece[], context: ClauseContext) {
  const missed = rest.find((piece) => !isAdjectivePiece(piece));
  if (!missed || DONE_WITHOUT.test(missed.key) || !isClass(missed, "finding", "disease", "organism") && missed.concept?.id !== "tegn-paa") return null;
  const name = thing.concept?.notation ?? "";
  if (rest.some(({ key }) => key === "uden")) return null;
  const plain = missed.concept?.plain;
  const none = plain && isNoun(plain) && genderOf(plain) === "neuter" && !isPlural(plain, { plural: missed.features?.plural ?? false }) ? "ikke" : "ingen";
  if (isClass(thing, "procedure", "test") && SHOWS.test(name)) return clause(shown(thing, context), "viser", none, lower(context.say(rest)));
  return isClass(thing, "anatomy") || /lyde/u.test(name) ? clause(shown(thing, context), "er uden", lower(context.say(rest))) : null;
}

/** "hjertediagrammet": what was looked at is one that was made. */
function shown(thing: Piece, context: ClauseContext) {
  return thing.features && isNounPiece(thing) ? context.say([{ ...thing, features: { ...thing.features, definite: true } }]) : context.say([thing]);
}
