import type { Piece } from "./piece.ts";
import { asWord } from "./as-word.ts";

/** Everyday words for parts of the body, which the glossary has no need of. */
const EVERYDAY_PART = /^(?:ryg|nakke|hænder|fødder|hofter|knæ|skuldre|albuer|ankler|håndled|fingre|tæer|led|arme|ben|hjerte|lunger|mave|hals|hud|øjne|ører|lever|nyrer?|galdeblære|blære|tarme?|tyndtarm|tyktarm|livmoder|æggestokke|lymfeknuder)$/u;
/** What is said of them all. */
const SAID = /^(?:uømme|ømme|normale|frie|varme|bløde|slanke|ia|i\.a|ua|u\.a|nat|naturlige|upåfaldende|hævede)$/u;

/**
 * "Ryg, SI-led uømme", "hænder, fødder ia": bare parts of the body in a row are one subject, and what is said of the last
 * is said of them all.
 */
export function joinPartsOfBody(pieces: readonly Piece[]): Piece[] {
  const joined = [...pieces];
  for (let i = 1; i < joined.length - 2; i++) {
    const comma = joined[i];
    if (comma?.key !== "," || !isPartOfBody(joined[i - 1]) || !isPartOfBody(joined[i + 1]) || !startsClause(joined, i - 1) || !SAID.test(joined[i + 2]?.key ?? "")) continue;
    joined[i] = { ...asWord(comma, "og"), spaced: true };
  }
  return joined;
}

/** Is this a part of the body, by an everyday word or a term? */
export function isPartOfBody(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.concept?.class === "anatomy" || EVERYDAY_PART.test(piece.key));
}

function startsClause(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  return before === undefined || /^[.:;]$/u.test(before.key) || before.key === "," && !isPartOfBody(pieces[i - 2]);
}

/** Does the part of the body at `i` stand in a row ("lever, milt og nyrer") with one whose everyday word is written as it stands, bare? */
export function isAmongBareParts(pieces: readonly Piece[], i: number): boolean {
  const isNext = (mark: number, part: number): boolean => /^(?:,|og|samt)$/u.test(pieces[mark]?.key ?? "") && isPartOfBody(pieces[part]);
  const step = (by: 1 | -1): boolean => {
    let at = i;
    while (isNext(at + by, at + 2 * by)) at += 2 * by;
    return at !== i && range(pieces, i, at).some((piece) => piece.kind !== "term" && isPartOfBody(piece));
  };
  return step(1) || step(-1);
}

function range(pieces: readonly Piece[], a: number, b: number): readonly Piece[] {
  return pieces.slice(Math.min(a, b), Math.max(a, b) + 1);
}
