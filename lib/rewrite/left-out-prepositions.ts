import { asWord } from "./as-word.ts";
import { PREPOSITIONS } from "../danish/word-lists.ts";
import type { Piece } from "./piece.ts";
import { isEnd } from "./purpose-and-suspicion.ts";

/** "Ktr. 3 mdr." → "kontrol om 3 måneder", "henv. urolog" → "til": the small words that a note in a hurry leaves out. */
export function withLeftOutPrepositions(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, i) => {
    if (isAfterSurgery(pieces, i)) return [asWord(piece, "efter")];
    const lead = isDaysUntilTakenOut(pieces, i) ? "efter" : isTimeBack(pieces, i) ? "for" : isTimeAhead(pieces, i) ? "om" : isToBeMeasured(pieces, i) ? "af" : isPrescribed(pieces, i) ? "på" : isReferredTo(pieces, i) ? "til" : isSeenBy(pieces, i) ? "hos" : isInEye(pieces, i) ? "på" : null;
    return lead === null ? [piece] : [{ ...asWord(piece, lead), end: piece.start }, piece];
  });
}

/** "Katarakt OS", "visus OD 0,8": on which eye. */
function isInEye(pieces: readonly Piece[], i: number): boolean {
  const [before, piece] = [pieces[i - 1], pieces[i]];
  if (!/^(?:højre øje|venstre øje|begge øjne)$/u.test(piece?.concept?.notation ?? "") || !/^(?:OD|OS|OU|ODS|o\.d|o\.s|o\.u)\.?$/iu.test(piece?.source ?? "") || before === undefined) return false;
  return /^(?:disease|finding|symptom|procedure|test)$/u.test(before.concept?.class ?? "") || /^(?:visus|synsstyrke|tryk|lysglimt|flydere|laser|synsnedsættelse|synstab|sløret syn|grå stær|grøn stær)$/u.test(before.key);
}

/** "Ktr. INR 4 uger": of what, and not its value. */
function isToBeMeasured(pieces: readonly Piece[], i: number): boolean {
  const lead = pieces[i - 1]?.key === "." ? pieces[i - 2] : pieces[i - 1];
  const [next, unit] = [pieces[i + 1], pieces[i + 2]];
  return pieces[i]?.concept?.class === "test" && /^(?:ktr|kontr|kontrol)$/u.test(lead?.key ?? "") && (isEnd(next) || PREPOSITIONS.has(next?.key ?? "") || next?.kind === "number" && isTimeUnit(unit));
}

/** "rp. Nasonex": a prescription for it. */
function isPrescribed(pieces: readonly Piece[], i: number): boolean {
  const lead = pieces[i - 1]?.key === "." ? pieces[i - 2] : pieces[i - 1];
  return pieces[i]?.concept?.class === "drug" && lead?.concept?.id === "recept" && lead.features?.definite !== true;
}

const isTimeUnit = (unit: Piece | undefined): boolean => /^(?:uger?|måned(?:er)?|md|mdr|år|dage|dg)$/u.test(unit?.key ?? "");

/** "Henv. urolog": to whom. */
function isReferredTo(pieces: readonly Piece[], i: number): boolean {
  const lead = pieces[i - 1]?.key === "." ? pieces[i - 2] : pieces[i - 1];
  return /^(?:gen)?henv(?:ist|ises)?$/u.test(lead?.key ?? "") && /^(?:role|place)$/u.test(pieces[i]?.concept?.class ?? "") && pieces[i]?.concept?.id !== "patient" && pieces[i]?.features?.genitive !== true;
}

const IS_CONTROL = /^(?:ktr|kontr|kontrol|kontroltid|tid|klinisk kontrol|ny tid)$/u;

/** "Kontrol spl. 4 uger": with whom. */
function isSeenBy(pieces: readonly Piece[], i: number): boolean {
  const lead = pieces[i - 1]?.key === "." ? pieces[i - 2] : pieces[i - 1];
  const staff = /^(?:spl|sygeplejerske|læge|diætist|fys|fysioterapeut|tandlæge)$/u.test(pieces[i]?.key ?? "");
  if (!staff || pieces[i]?.features?.genitive === true) return false;
  return IS_CONTROL.test(lead?.key ?? "") || lead?.key === "," && IS_CONTROL.test(pieces[0]?.key ?? "") && pieces[i + 1]?.kind === "number" && isTimeUnit(pieces[i + 2]);
}

/** "Ktr. 3 mdr.", "Ny tid 4 uger": that far ahead, and not for so long. */
function isTimeAhead(pieces: readonly Piece[], i: number): boolean {
  const [lead, amount, unit, next] = [pieces[i - 1]?.key === "." ? pieces[i - 2] : pieces[i - 1], pieces[i], pieces[i + 1], pieces[i + 2]?.key === "." ? pieces[i + 3] : pieces[i + 2]];
  const anew = pieces[i - 2]?.key === "ny" && /^(?:test|procedure)$/u.test(lead?.concept?.class ?? "");
  if (amount?.kind !== "number" || !(anew || /^(?:ktr|kontr|kontrol|kontroltid|tid|klinisk kontrol|retur|tk|us)$/u.test(lead?.key ?? "") || lead !== undefined && (isToBeMeasured(pieces, pieces.indexOf(lead)) || isSeenBy(pieces, pieces.indexOf(lead)))) || !isTimeUnit(unit)) return false;
  return next === undefined || /^(?:,|;|m|med|hos|i|ved|v|mhp|el|eller)$/u.test(next.key);
}

/** "Øjenscreening 3 mdr. siden": so long ago. */
function isTimeBack(pieces: readonly Piece[], i: number): boolean {
  const [before, unit] = [pieces[i - 1], pieces[i + 1]];
  const since = pieces[i + 2]?.key === "." ? pieces[i + 3] : pieces[i + 2];
  if (pieces[i]?.kind !== "number" || !isTimeUnit(unit) || since?.key !== "siden" || before === undefined) return false;
  return before.kind !== "mark" && before.kind !== "number" && !/ for$/u.test(before.key) && !/^(?:for|ca|cirka|omkring|mere|mindre|end|over|under|godt|knap|næsten|de|det|er|og|eller)$/u.test(before.key);
}

const STITCHES = /^(?:sut|sutur\p{L}*|agraf\p{L}*|clips\p{L}*|klips\p{L}*|sting\p{L}*|tråde?n?e?|staples|kirurgtråd\p{L}*|gips\p{L}*|bandage\p{L}*|skinnen?|stent(?:en)?|bolster|splints?|tamponade\p{L}*|tampon\p{L}*|pinde?n?e?|k-tråde?n?e?)$/u;
const TAKEN_OUT = /^(?:fjernes|ud|tages|afmonteres|suturfjernelse|suturtagning|agraffjernelse|clipsfjernelse|gipsfjernelse)$/u;

/** "Suturer fjernes 10 dage": when, and not for how long. */
function isDaysUntilTakenOut(pieces: readonly Piece[], i: number): boolean {
  const [before, amount, unit, next] = [pieces[i - 1], pieces[i], pieces[i + 1], pieces[i + 2]];
  if (amount?.kind !== "number" || !TAKEN_OUT.test(before?.key ?? "") || !isTimeUnit(unit)) return false;
  if (!/fjernelse|tagning/u.test(before?.key ?? "") && !pieces.slice(Math.max(0, i - 4), i).some(({ key }) => STITCHES.test(key))) return false;
  return next === undefined || next.kind === "mark" || /^(?:hos|ved|v|i)$/u.test(next.key);
}

/** "1. dag postop TKA": a day after it, and not a kind of it. */
function isAfterSurgery(pieces: readonly Piece[], i: number): boolean {
  if (!/^postop(?:r|erativt?)?\.?$/u.test(pieces[i]?.key ?? "") || !/^(?:dage?n?|dg|døgn|uger?|måneder?|mdr)$/u.test(pieces[i - 1]?.key ?? "")) return false;
  return /^(?:procedure|device)$/u.test((pieces[i + 1]?.key === "." ? pieces[i + 2] : pieces[i + 1])?.concept?.class ?? "");
}
