import { asWord } from "./as-word.ts";
import type { Piece } from "./piece.ts";
import { isAdjectivePiece, isCopula } from "./piece-shapes.ts";

/** Goes with its adjective. */
const DEGREE = /^(?:let|lidt|svært|meget|moderat|udtalt|tydeligt|noget|ret)$/u;
/** The words that begin the clause; `saidOfSubject` knows by them what the adjective belongs to. */
export const RELATIVE = ", der er";

/**
 * Puts an adjective whose wording goes on behind it into a clause of its own: "malignitetssuspekte lymfeknuder på halsen" →
 * "lymfeknuder, der er mistænkelige for kræft, på halsen". Before its noun such a wording is no Danish.
 * @param nounAt where the noun that begins at an index is, or null: the caller's idea of a noun.
 */
export function adjectiveAsClause(pieces: readonly Piece[], nounAt: (pieces: readonly Piece[], at: number) => number | null): Piece[] {
  const ordered = [...pieces];
  for (let i = ordered.length - 2; i >= 0; i--) {
    const piece = ordered[i];
    if (!piece || !isLongAdjective(piece) || isSaidOf(ordered, i)) continue;
    const noun = nounAt(ordered, i + 1);
    const named = noun === null ? undefined : ordered[noun];
    if (noun === null || !named || isAloneWith(ordered, i, noun)) continue;
    const after = ordered[noun + 1];
    const from = DEGREE.test(ordered[i - 1]?.key ?? "") ? i - 1 : i;
    const closes = after !== undefined && after.kind !== "mark" ? [mark(piece, ",")] : [];
    const how = ordered.slice(from, i + 1).map((word) => ({ ...word, spaced: true }));
    ordered.splice(from, noun + 1 - from, ...ordered.slice(i + 1, noun).concat({ ...named, spaced: ordered[from]?.spaced ?? true }), mark(piece, RELATIVE), ...how, ...closes);
  }
  return ordered;
}

/** "mistænkelig for kræft", "lys uden galde", and not "urolig og oprevet". */
export function isLongAdjective({ kind, concept }: Piece): boolean {
  return kind === "term" && concept?.class === "state" && concept.plain.kind === "adjective" && concept.plain.after !== "" && !/^og /u.test(concept.plain.after);
}

/** "Patienten er sederet natten igennem": said of what stands before "er"; "der er" names what comes. */
function isSaidOf(pieces: readonly Piece[], i: number): boolean {
  const before = pieces.slice(Math.max(0, i - 3), i);
  const verb = before.findLastIndex((piece) => isCopula(piece) || /^(?:fremstår|findes|føles|synes|er|var)$/u.test(piece.key));
  return verb >= 0 && !before.some(({ key }) => key === "der") && before.slice(verb + 1).every((piece) => piece.kind === "word");
}

/** "Akolisk fæces.": a statement of its own, that another rule writes with "er". */
function isAloneWith(pieces: readonly Piece[], i: number, noun: number): boolean {
  const begins = i === 0 || pieces[i - 1]?.kind === "mark";
  const thing = !/^(?:finding|symptom|disease)$/u.test(pieces[noun]?.concept?.class ?? "");
  const ends = noun === pieces.length - 1 || pieces[noun + 1]?.kind === "mark";
  return begins && thing && ends && !pieces.slice(i + 1, noun).some(isAdjectivePiece);
}

function mark(piece: Piece, text: string): Piece {
  return { ...asWord(piece, text), kind: "mark", spaced: false };
}
