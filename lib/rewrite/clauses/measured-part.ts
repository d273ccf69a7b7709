import type { Piece } from "../piece.ts";
import { clause, type ClauseRule } from "./clause.ts";
import { isClass, isNounPiece } from "./piece-tests.ts";
import { isFixedThing, subject } from "./subject-state.ts";

/** Everyday words for what is measured, and how they stand before "er". */
const MEASURES: ReadonlyMap<string, string> = new Map(Object.entries({
  vægt: "vægten", højde: "højden", dybde: "dybden", længde: "længden", bredde: "bredden", varighed: "varigheden", ventetid: "ventetiden", blodtab: "blodtabet", areal: "arealet", diameter: "diameteren", tykkelse: "tykkelsen", omkreds: "omkredsen", livvidde: "livvidden",
}));
const UNIT = /^(?:mm|cm|cm2|cm²|m|kg|g|gram|ml|l|liter|sek|min|minutter|timer|t|dage|dg|uger|%)$/u;

/**
 * "Endometrium 14 mm" → "livmoderens slimhinde er 14 mm"; "Varighed ca. 5 timer" → "varigheden er ca. 5 timer"; "GA 39+4" → "… er 39+4":
 * a thing and how large it is, with the verb that the note leaves out.
 */
export const measuredPart: ClauseRule = {
  name: "measured-part",
  write(pieces, context) {
    const [thing] = pieces;
    if (!thing || context.aboutFamily || context.section === "plan" || context.section === "title") return null;
    const amount = pieces.slice(1);
    if (isWeeksAndDays(thing, amount)) return clause(context.say([thing]), "er", context.say(amount));
    if (!isLength(amount)) return null;
    const everyday = thing.kind === "word" ? MEASURES.get(thing.key) : undefined;
    if (everyday !== undefined) return clause(everyday, "er", context.say(amount));
    const part = thing.kind === "term" && isClass(thing, "anatomy") && (isNounPiece(thing) || isFixedThing(thing)) && /^(?:mm|cm)$/u.test(amount.at(-1)?.key ?? "");
    return part ? clause(subject([thing], true, context), "er", context.say(amount)) : null;
  },
};

/** "14 mm", "ca. 5 timer". */
function isLength(pieces: readonly Piece[]): boolean {
  const amount = pieces[0]?.key === "ca" ? pieces.slice(pieces[1]?.key === "." ? 2 : 1) : pieces;
  return amount.length === 2 && amount[0]?.kind === "number" && UNIT.test(amount[1]?.key ?? "");
}

/** "GA 39+4": weeks and days. */
function isWeeksAndDays(thing: Piece, [weeks, plus, days, ...more]: readonly Piece[]): boolean {
  return isClass(thing, "time") && thing.concept?.plain.kind === "fixed" && weeks?.kind === "number" && plus?.key === "+" && days?.kind === "number" && more.length === 0;
}
