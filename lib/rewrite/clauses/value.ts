import { possessiveFor } from "../say-pieces.ts";
import type { Chunk, Piece } from "../piece.ts";
import { clause, lower, type ClauseContext, type ClauseRule } from "./clause.ts";
import { beforeSubordinate, isClass, isFiniteVerb } from "./piece-tests.ts";
import { isPredicate, predicate } from "./subject-state.ts";

/**
 * "Hb 8,6" → "din blodprocent er 8,6"; "Sat. 86 % uden ilt" → "din iltmætning er 86 % uden ilt";
 * "Ved ankomst GCS 14" → "ved ankomst var dit tal … 14".
 */
export const value: ClauseRule = {
  name: "value",
  write(pieces, context) {
    if (context.aboutFamily || isCondition(pieces) || beforeSubordinate(pieces).some((piece) => isFiniteVerb(piece) || piece.kind === "dose")) return null;
    const at = pieces.findIndex((piece) => isClass(piece, "test", "scale"));
    const lead = pieces.slice(0, at).map(({ key }) => key).join(" ");
    if (at < 0 || (at > 0 && !when.test(lead))) return null;
    const said = measured(pieces.slice(at), context);
    if (said === null || setsOffTreatment(pieces)) return null;
    if (at > 0) return clause(context.say(pieces.slice(0, at)), /^ved/u.test(lead) ? "var" : "er", said.name, said.amount);
    return clause(said.name, "er", changed(pieces, context) ?? said.amount);
  },
};

/** "Tp > 38 → ring": when something is to be done, and no value that anybody has. */
function isCondition(pieces: readonly Piece[]): boolean {
  const isArrow = (i: number) => pieces[i]?.key === "→" || (pieces[i]?.key === "-" && pieces[i + 1]?.key === ">");
  return pieces.some(({ key }, i) => /^[<>≥≤]$/u.test(key) && !isArrow(i - 1)) && pieces.some((_, i) => isArrow(i));
}

const when = /^(?:nu|aktuelt|i dag|habituelt|ved (?:ankomst|ankomsten|indlæggelse|indlæggelsen|udskrivelse|udskrivelsen|modtagelse|modtagelsen|kontrol|sidste kontrol|seneste kontrol))$/u;

/** What was measured, and what it came to. */
function measured(pieces: readonly Piece[], context: ClauseContext): { name: Chunk[]; amount: readonly Chunk[] } | null {
  const { say } = context;
  const [first, second] = pieces;
  const at = /^(?:på|:|=)$/u.test(second?.key ?? "") ? 2 : 1;
  // "RASS -2": below nought.
  const below = pieces[1]?.key === "-" && pieces[2]?.kind === "number" && isClass(first, "scale");
  const amount = pieces[below ? 2 : at];
  if (first === undefined || !isValue(amount) || isGradeOf(pieces, at) || isAmountToTake(pieces, at) || lastsDays(pieces[at + 1]) || isYear(amount) || isChangeOfWeight(first, amount)) return null;
  const owner = possessiveFor([{ ...first, kind: "term" }]);
  const name = first.kind === "kept" ? lower(say([first])) : say([first], owner ? { possessive: true } : {});
  // "dit tal for, hvor vågen man er (GCS), er 14": the clause within ends with a comma.
  const stop = /, (?:hvor|hvad|der|som) /u.test(name.map(({ text }) => text).join("")) ? "," : "";
  const agrees = isPredicate(amount) || amount?.concept?.plain.kind === "adjective";
  return { name: clause(owner?.word ?? "", name, stop), amount: agrees ? clause(predicate(pieces, at, 1, context), say(pieces.slice(at + 1))) : sayValue(pieces.slice(at), say) };
}

/** "Vægt -1,6 kg": so much less than before, and nobody weighs that. */
function isChangeOfWeight({ key }: Piece, amount: Piece | undefined): boolean {
  return /^vægt/u.test(key) && /^[-+−–]/u.test(amount?.source ?? "");
}

/** "CRP 188 → 54" → "faldet fra 188 til 54"; more than one arrow stays as it is. */
function changed(pieces: readonly Piece[], { say }: ClauseContext): Chunk[] | null {
  const arrow = pieces.findIndex(({ key }) => key === "→");
  const [from, to] = [pieces[arrow - 1], pieces[arrow + 1]];
  if (arrow < 1 || arrow > 3 || !isPlainNumber(from) || !isPlainNumber(to) || pieces.some(({ key }, i) => i > arrow && key === "→")) return null;
  const difference = amountOf(to) - amountOf(from);
  const way = difference === 0 ? "uændret" : difference < 0 ? "faldet" : "steget";
  return clause(`${way} fra ${from.source} til`, say(pieces.slice(arrow + 1)));
}

/** "Hb 5,9 → 1 SAG-M", "K 3,1 → Kaleorid": what was given for it, and no new value. */
function setsOffTreatment(pieces: readonly Piece[]): boolean {
  const arrow = pieces.findIndex(({ key }) => key === "→");
  return arrow > 0 && pieces.slice(arrow + 1, arrow + 4).some((piece) => isClass(piece, "drug", "procedure", "device") || /^(?:sag|sagm|portion|portioner|blod|ml|l|tbl|stk|poser?)$/u.test(piece.key));
}

function isPlainNumber(piece: Piece | undefined): piece is Piece {
  return piece?.kind === "number" && /^\d+(?:,\d+)?$/u.test(piece.source);
}

function amountOf({ source }: Piece): number {
  return Number(source.replace(",", "."));
}

/** "Cytologi 2019 normal": when it was, not what it came to. */
function isYear(amount: Piece | undefined): boolean {
  return /^(?:19|20)\d\d$/u.test(amount?.key ?? "");
}

/** "Hjemme-BT 3 dage": for how long it is measured. */
function lastsDays(unit: Piece | undefined): boolean {
  return /^(?:dage?|dg|døgn|uger?|måned(?:er)?|mdr?)$/u.test(unit?.key ?? "");
}

/** "D-vit 38 mikrog": that is how much to take, not what was measured. */
function isAmountToTake(pieces: readonly Piece[], at: number): boolean {
  return /^(?:mikrog|mikrogram|µg|mcg|mg|ie)$/u.test(pieces[at + 1]?.key ?? "") && pieces[at + 2]?.key !== "/";
}

/** "PI-RADS 4 læsion", "2. og 3. stråle": the number belongs to what comes after it. */
function isGradeOf(pieces: readonly Piece[], at: number): boolean {
  const [amount, next] = [pieces[at], pieces[at + 1]];
  if (amount?.kind !== "number" || !next) return false;
  return (next.key === "." && !next.spaced && pieces.length > at + 2) || isClass(next, "finding", "disease", "symptom", "anatomy");
}

/** "64 regelmæssig" → "64 og regelmæssig". */
function sayValue(pieces: readonly Piece[], say: (part: readonly Piece[]) => readonly Chunk[]): readonly Chunk[] {
  const rhythm = pieces.findIndex((piece) => /^(?:u?regelm(?:æssig)?|irreg(?:ulær)?|reg(?:ulær)?)$/u.test(piece.key));
  if (rhythm !== 1) return say(pieces);
  const word = /^(?:u|irr)/u.test(pieces[1]?.key ?? "") ? "og uregelmæssig" : "og regelmæssig";
  return clause(say(pieces.slice(0, 1)), word, say(pieces.slice(2)));
}

function isValue(piece: Piece | undefined): boolean {
  return piece?.kind === "number" || /^(?:<|>|≤|≥|ca|normal|normalt|uændret|uændrede|normale|forhøjet|forhøjede|lav|lavt|let|stigende|faldende|pos|neg)$/u.test(piece?.key ?? "");
}
