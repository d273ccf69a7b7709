import type { Piece } from "./piece.ts";

/** The preposition that the new wording takes where the note's own word took another; null where the note's fits. */
export function fittingPreposition(pieces: readonly Piece[], i: number): string | null {
  const [before, piece, next] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  // "AFLI i Eliquis": treated with it.
  if (piece?.key === "i" && next?.concept?.class === "drug" && before?.kind === "term" && before.concept?.class === "disease") return "i behandling med";
  if (piece?.key === "for" && before?.concept?.id === "indikation") return "til";
  // "lysbehandling for hyperbilirubinæmi": "for for meget galdestof" is no Danish.
  if (piece?.key === "for" && /behandl\p{L}*$/u.test(before?.key ?? "") && /^for /u.test(next?.concept?.notation ?? "")) return "mod";
  // "fraktur af scaphoideum": a bone is broken, and the break is in it.
  if (piece?.key === "af" && /^(?:fraktur|fissur-i-knogle)$/u.test(before?.concept?.id ?? "") && next?.concept?.class === "anatomy") return "i";
  // "læsion af blære": harm is done to something.
  if (piece?.key === "af" && before?.concept?.id === "laesion-skade") return "på";
  // "perforation af uterus": a hole is in something.
  return piece?.key === "af" && before?.concept?.id === "perforation" ? "i" : null;
}
