import type { Piece } from "./piece.ts";

/**
 * Dictated without stops: "pulsen er god behandleren ser ham", "riluzol tåles godt levertal er normale": what stands behind
 * "er", or in the neuter before many, is said of what came before, and not of the noun behind it.
 */
export function saidNotHere(pieces: readonly Piece[], i: number, noun: number): boolean {
  const { key = "" } = pieces[i] ?? {};
  if (key === "godt") return pieces[noun]?.features?.plural === true || /\p{L}{2,}(?:es|er)$/u.test(pieces[i - 1]?.key ?? "");
  return /^(?:god|gode|normal|normale)$/u.test(key) && /^(?:er|var)$/u.test(pieces[i - 1]?.key ?? "") && pieces[i - 2] !== undefined && !/^(?:der|her|nu|som)$/u.test(pieces[i - 2]?.key ?? "");
}
