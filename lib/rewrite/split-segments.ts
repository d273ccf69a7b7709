import { SUBORDINATORS } from "../danish/word-lists.ts";
import { isFiniteVerb } from "./clauses/piece-tests.ts";
import type { Piece } from "./piece.ts";

/** Splits at commas, but keeps with the one before what only goes on with it. */
export function splitSegments(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  let depth = 0;
  pieces.forEach((piece, i) => {
    if (piece.key === "(") depth++;
    if (piece.key === ")") depth--;
    const comma = depth === 0 && (piece.key === "," || piece.key === ";");
    const splits = comma && !goesOn(pieces.slice(i + 1)) && !staysNegated(parts.at(-1) ?? [], pieces.slice(i + 1));
    if (splits) parts.push([]);
    else parts.at(-1)?.push(piece);
  });
  return parts.filter((part) => part.length > 0);
}

/** "Ingen angina, ortopnø eller synkope": bare nouns after a negation stay under it. */
function staysNegated(part: readonly Piece[], rest: readonly Piece[]): boolean {
  if (!/^(?:ingen|intet|ikke|ej|uden|hverken)$/u.test(part[0]?.key ?? "")) return false;
  const next = rest.slice(0, Math.max(1, rest.findIndex((piece) => piece.key === ",") < 0 ? rest.length : rest.findIndex((piece) => piece.key === ",")));
  return !next.some((piece) => piece.kind === "number" || isFiniteVerb(piece) || /^(?:ingen|intet|ikke|ej|uden)$/u.test(piece.key));
}

function goesOn(rest: readonly Piece[]): boolean {
  const first = rest[0];
  if (!first) return true;
  if (SUBORDINATORS.has(first.key) || /^(?:med|uden|værst|størst|største|mindst|mest|især|herunder|bl|fx|efter|indtil|fra|på|i|hver|primært|også|dog|senest|nu|siden|ned|op|drøftet|ved|til|af)$/u.test(first.key)) return first.key !== "uden" && first.key !== "nu" && first.key !== "siden";
  return false;
}
