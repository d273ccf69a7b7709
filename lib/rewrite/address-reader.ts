import { FAMILY, FAMILY_SUBJECTS, FINITE_VERBS, PREPOSITIONS } from "../danish/word-lists.ts";
import { isNoun, possessiveOf } from "../danish/noun-phrase.ts";
import { asWord } from "./as-word.ts";
import type { Piece } from "./piece.ts";
import { isAdjectivePiece } from "./piece-shapes.ts";

const patientWord = /^(?:pt|ptt|patient|patienten|pat|patientens|pts|pt['’]?s)$/u;

/**
 * Speaks to the reader: "pt." becomes du, dig or din by its place, "mor" becomes "din mor",
 * and "sig", "sin" follow when the patient is the subject.
 */
export function addressReader(pieces: readonly Piece[]): Piece[] {
  // "Tager sin medicin": the note leaves the patient out, but "sin" is theirs.
  let patientIsSubject = pieces[0] !== undefined && FINITE_VERBS.has(pieces[0].key);
  return withoutInnerStops(pieces).map((piece, i, pieces) => {
    // "hos antikoaguleret patient", "Forpint patient med rygsmerter": no "du" goes there.
    if (isPatient(piece) && /^patient$/u.test(piece.key) && isAdjectivePiece(pieces[i - 1]) && (i === 1 || PREPOSITIONS.has(pieces[i - 2]?.key ?? ""))) return piece;
    if (piece.kind === "word" && FINITE_VERBS.has(piece.key) && pieces[i - 1]?.key === "," && !pieces.some(({ key }) => FAMILY.has(key))) patientIsSubject = true;
    if (isPatient(piece)) {
      const plain = pronounAt(pieces, i);
      if (plain === "du") patientIsSubject = true;
      return asWord(piece, plain);
    }
    if (piece.key === "÷") return readMinus(piece, pieces[i + 1], pieces[i - 1]);
    if (patientIsSubject && piece.key === "sig") return asWord(piece, "dig");
    if (patientIsSubject && /^(?:sin|sit|sine)$/u.test(piece.key) && !piece.source.endsWith(".")) return asWord(piece, piece.key.replace("s", "d"));
    if (isWatched(pieces, i)) return { ...asWord(piece, sameStart("hold øje med", piece)), term: piece.term };
    if (isSuspicion(piece) && isPlaceOrTime(pieces[i + 1])) return asWord(piece, "observation");
    if (isSearch(pieces, i)) return { ...asWord(piece, sameStart("for at se efter", piece)), term: piece.term };
    if (isSuspicion(piece) && i > 0 && isEnd(pieces[i + 1]) && pieces[i - 1]?.concept != null) return { ...asWord(piece, "(mistanke)"), term: piece.term, spaced: true };
    if (isReason(pieces, i)) return { ...asWord(piece, "på grund af mistanke om"), term: piece.term };
    if (isBareFamily(pieces, i)) return asWord(piece, `${familyPossessive(piece.key)} ${piece.source.toLocaleLowerCase("da")}`);
    return piece;
  });
}

/** "Lever tpl. i 2015": the full stop of an abbreviation that was read as a term with the words around it ends nothing. */
function withoutInnerStops(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, i) => !(piece.key === "." && !piece.spaced && pieces[i - 1]?.kind === "term" && /^\p{Ll}/u.test(pieces[i + 1]?.source ?? "")));
}

/** "÷ feber" → "ingen feber"; "fodpulse ÷" → "fodpulse: nej"; "+/÷" stays as it is. */
function readMinus(piece: Piece, next: Piece | undefined, before: Piece | undefined): Piece {
  if (before?.key === "/") return piece;
  if (next !== undefined && next.kind !== "mark" && next.kind !== "number") return asWord(piece, "ingen");
  return before && before.kind !== "mark" ? { ...asWord(piece, ": nej"), kind: "mark", spaced: false } : piece;
}

/** "Gastroskopi mhp. varicer": nobody is to get what is looked for. */
function isSearch(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  const next = pieces.slice(i + 1).find((other) => other.concept?.pos !== "adj" && other.key !== "evt");
  return /^(?:mhp|m\.h\.p|med henblik på)$/u.test(piece?.key ?? "") && /^(?:disease|finding|symptom|organism)$/u.test(next?.concept?.class ?? "");
}

/** "start nintedanib, obs. diarré": what a medicine may do is watched for, not suspected. */
export function isWatched(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (!isSuspicion(piece) || !/^obs$/u.test(piece?.key ?? "") || next === undefined || next.kind === "mark") return false;
  return pieces.slice(0, i).some(({ concept, kind }) => concept?.class === "drug" || kind === "dose");
}

function sameStart(text: string, { source }: Piece): string {
  return /^\p{Lu}/u.test(source) ? text.charAt(0).toLocaleUpperCase("da") + text.slice(1) : text;
}

/** "henvist obs. lungeemboli": after what was done, the suspicion is the reason. */
function isReason(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  if (!isSuspicion(pieces[i]) || !before || isEnd(pieces[i + 1])) return false;
  return before.kind !== "mark" && !PREPOSITIONS.has(before.key) && !/^(?:ingen|ikke|og|eller|konkl|konklusion)$/u.test(before.key);
}

function isEnd(piece: Piece | undefined): boolean {
  return piece === undefined || /^[.,;]$/u.test(piece.key);
}

function isSuspicion(piece: Piece | undefined): boolean {
  return /^mistanke om/u.test(piece?.concept?.notation ?? "");
}

/** "Obs. på opvågningen", "obs. i 24 timer", "obs. hver time": nobody is suspected of anything there. */
function isPlaceOrTime(piece: Piece | undefined): boolean {
  return piece !== undefined && (PREPOSITIONS.has(piece.key) || /^(?:hver|hvert)$/u.test(piece.key) || piece.kind === "number");
}

/** Is this the note's word for the patient? */
export function isPatient(piece: Piece): boolean {
  return patientWord.test(piece.key) && (piece.concept === null || piece.concept.id === "patient");
}

function pronounAt(pieces: readonly Piece[], i: number): string {
  const piece = pieces[i];
  const next = pieces[i + 1];
  const before = pieces[i - 1];
  // "han" and "ham" say their case themselves.
  if (/^(?:han|hun)$/iu.test(piece?.source ?? "")) return "du";
  if (/^(?:ham|hende)$/iu.test(piece?.source ?? "")) return "dig";
  if (/s$/u.test(piece?.key ?? "")) return next?.concept && isNoun(next.concept.plain) ? possessiveOf(next.concept.plain, { plural: next.features?.plural ?? false }) : "din";
  if (before && (PREPOSITIONS.has(before.key) || /(?:^| )(?:med|af|til|for|på|hos|m)$/u.test(before.key.replace(/\.$/u, "")))) return "dig";
  // "iflg. pt.": the full stop may stand as a piece of its own.
  if (/^(?:iflg|ifølge)$/u.test((before?.key === "." ? pieces[i - 2] : before)?.key ?? "")) return "dig";
  const verbBefore = before !== undefined && FINITE_VERBS.has(before.key) && i > 1 && !/^(?:er|var|har|kan|skal|bliver|blev|må|vil|får|fik)$/u.test(before.key);
  return verbBefore ? "dig" : "du";
}

function isBareFamily(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (!piece || piece.kind !== "word" || !FAMILY_SUBJECTS.has(piece.key) || /^(?:familie)$/u.test(piece.key)) return false;
  const before = pieces[i - 1];
  if (/^(?:din|dit|dine|hendes|hans|deres|sin|en|et|den|barnets|s)$/u.test(before?.key ?? "")) return false;
  return !/(?:ens|ers|s)$/u.test(before?.key ?? "") || before?.kind === "mark";
}

function familyPossessive(word: string): "din" | "dine" | "dit" {
  if (/^(?:barn|barnebarn)$/u.test(word)) return "dit";
  return /^(?:forældre|søskende|sønner|døtre|brødre|søstre|bedsteforældre|børnebørn|børn)$/u.test(word) ? "dine" : "din";
}
