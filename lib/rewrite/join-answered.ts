import { isPartOfBody } from "./join-parts-of-body.ts";
import type { Piece } from "./piece.ts";

/** Does what is said at the end of `own` hold for the lone piece `before`, too? */
type HoldsFor = (before: Piece, own: readonly Piece[]) => boolean;

const joins = (piece: Piece | undefined): boolean => /^(?:og|samt)$/u.test(piece?.key ?? "");
const isDrug = (piece: Piece | undefined): boolean => piece?.concept?.class === "drug";
const isGerm = (piece: Piece | undefined): boolean => piece?.concept?.class === "organism";

/** "ANA, SMA og AMA negative". */
const testedAlike: HoldsFor = (before, own) => (before.concept?.class === "test" || isGerm(before)) && own.some(joins) && /^(?:negative|normale|positive|forhøjede|uændrede)$/u.test(own.at(-1)?.key ?? "");

/** "Salmonella, Shigella, Campylobacter ikke påvist": none of them was found. */
const soughtAlike: HoldsFor = (before, own) => isGerm(before) && isGerm(own[0]) && /^(?:påvist|fundet|negative?|neg|positive?|pos)$/u.test(own.at(-1)?.key ?? "");

/** "Simvastatin, metformin og losartan seponeres", "alendronat, kalk og D-vitamin er påbegyndt". */
const treatedAlike: HoldsFor = (before, own) => isDrug(before) && (isDrug(own[0]) && joins(own[1]) && isDrug(own[2]) || own[1]?.key === ",") && !own.slice(0, 4).some(({ kind }) => kind === "number" || kind === "dose");

/** "Lever, milt, pancreas og nyrer ia.": a row of parts of the body that ends in "og", and no more of it behind. */
const foundAlike: HoldsFor = (before, own) => {
  const last = own.findIndex(joins);
  if (!isPartOfBody(before) || !isPartOfBody(own[0])) return false;
  return (last === 1 || own[1]?.key === ",") && own.slice(0, last).every((piece) => isPartOfBody(piece) || piece.key === ",") && isPartOfBody(own[last + 1]);
};

/** Puts the first names of a list, which a comma parted from it, back before what is said of them all. */
export function joinAnswered(parts: readonly Piece[][], pieces: readonly Piece[]): Piece[][] {
  const joined = [...parts];
  for (let i = joined.length - 1; i > 0; i--) {
    const [before, own] = [joined[i - 1], joined[i]];
    const first = before?.length === 1 ? before[0] : undefined;
    const last = own?.at(-1);
    if (!first || !own || !last || ![testedAlike, soughtAlike, treatedAlike, foundAlike].some((holds) => holds(first, own))) continue;
    joined.splice(i - 1, 2, pieces.slice(pieces.indexOf(first), pieces.indexOf(last) + 1));
  }
  return joined;
}
