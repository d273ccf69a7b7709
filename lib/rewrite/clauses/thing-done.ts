import { clause, lower, type ClauseRule } from "./clause.ts";
import { isClass, isDenial, isFiniteVerb, looksPassive } from "./piece-tests.ts";
import { isAdjectivePiece } from "../piece-shapes.ts";
import type { Piece } from "../piece.ts";

/** Participles of what was done with a thing, and never to a person: "fundet" may be somebody who lay on the floor. */
const DONE = /^(?:aftalt|bestilt|ordineret|planlagt|anlagt|taget|foretaget|udført|rekvireret|udleveret|påvist|tilbudt|sendt|indgivet)$/u;
const EVERYDAY_THING = /^(?:\p{L}*(?:samtale|kontrol|prøver?|tid|møde|besøg|recept|henvisning|plan|opfølgning))$/u;

/** "Aftalt opfølgende samtale om 14 dage" → "der er aftalt opfølgende samtale om 14 dage". */
export const thingDone: ClauseRule = {
  name: "thing-done",
  write(pieces, { say }) {
    const [done, ...rest] = pieces;
    if (!done || done.kind === "dose" || !DONE.test(done.concept?.plain.kind === "verb" ? done.concept.plain.participle : done.key) || done.features && done.features.verb !== "participle") return null;
    const thing = rest.find((piece) => isThing(piece) || !isAdjectivePiece(piece) && !/ende$/u.test(piece.key) && piece.kind !== "number");
    if (!thing || !isThing(thing) || rest.some((piece) => isFiniteVerb(piece) || looksPassive(piece))) return null;
    return clause("der er", lower(say([done])), lower(say(rest, { article: true })));
  },
};

/** "Risiko for blødning drøftet" → "der er talt om risiko for blødning". */
export const talkedAbout: ClauseRule = {
  name: "talked-about",
  write(pieces, { say }) {
    const at = pieces.findIndex(({ key }) => /^(?:drøftet|diskuteret)$/u.test(key));
    const [about, whom] = [pieces.slice(0, at), pieces.slice(at + 1)];
    if (at < 1 || whom.length > 0 && !/^(?:med|m)$/u.test(whom[0]?.key ?? "")) return null;
    // "Organdonation ikke drøftet"
    const denied = isDenial(about.at(-1)) && about.length > 1 && !about.slice(0, -1).some((piece) => isFiniteVerb(piece) || looksPassive(piece) || isDenial(piece) || /^(?:ingen|er|,|:|du|pt)$/u.test(piece.key));
    if (denied) return clause("der er ikke talt om", lower(say(about.slice(0, -1))), say(whom));
    if (about.some((piece) => isFiniteVerb(piece) || looksPassive(piece) || /^(?:ikke|ej|ingen|er|,|:|du|pt)$/u.test(piece.key))) return null;
    return clause("der er talt om", lower(say(about)), say(whom));
  },
};

function isThing(piece: Piece): boolean {
  return isClass(piece, "procedure", "test", "device", "admin") && piece.concept?.pos === "noun" || EVERYDAY_THING.test(piece.key);
}
