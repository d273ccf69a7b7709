import { FINITE_VERBS, PREPOSITIONS, SUBORDINATORS } from "../danish/word-lists.ts";
import { adjectiveAsClause } from "./adjective-as-clause.ts";
import { asWord } from "./as-word.ts";
import type { Piece } from "./piece.ts";
import { isAdjectivePiece, isCopula, isNounHere } from "./piece-shapes.ts";

/**
 * Moves an adjective whose plain wording is a phrase behind its noun: "proksimale ureter" →
 * "urinlederen tættest på kroppen", "purulent ekspektorat" → "slim med pus".
 */
export function orderAdjectives(pieces: readonly Piece[]): Piece[] {
  const ordered = adjectiveAsClause(sideBehind(illBefore(soreBefore(twoStatesOfOne(pieces)))), nounAt);
  for (let i = ordered.length - 2; i >= 0; i--) {
    const piece = ordered[i];
    if (!piece || !isPhraseAdjective(piece) || followsAmount(ordered[i - 1]) || (piece.concept?.class === "time" && ordered[i - 1]?.key === "siden")) continue;
    if (joinsNext(ordered, i)) continue;
    // "asa livslangt, brilique 12 mdr" without its comma: how long belongs to the medicine before it.
    if (piece.concept?.class === "time" && ordered[i + 1]?.concept?.class === "drug") continue;
    // "Ballonudvidet sidste år": when it was, and no quality of the year. "Objektivt ingen lymfeknuder": where one looked.
    if (/^(?:ingen|intet|hverken|sidste|næste|forrige|samme|hver|hele)$/u.test(ordered[i + 1]?.key ?? "")) continue;
    let next = i + 1;
    while (isAdjectivePiece(ordered[next]) && nounAt(ordered, next) === null) next++;
    const noun = nounAt(ordered, next);
    if (noun === null || isDayNumber(ordered, noun)) continue;
    // "Pulse palpable Dekubitus grad 2": the capital begins something else.
    if (i > 0 && /^\p{Lu}\p{Ll}{3,}/u.test(ordered[noun]?.source ?? "") && ordered[noun]?.kind === "term" && ordered[noun]?.concept?.class !== "drug" && nounAt(ordered, i - 1) !== null) continue;
    ordered.splice(i, 1);
    // "en fast, uskarpt afgrænset tumor": the comma goes with the adjective.
    const comma = ordered[i - 1]?.key === "," && isAdjectivePiece(ordered[i - 2]) && ordered[i - 3] !== undefined && ordered[i - 3]?.kind !== "mark" && !endsPredicate(ordered, i - 2) && !namesBone(ordered[i - 3]) && !(ordered[i - 3]?.concept?.class === "direction" && /^u?øm/u.test(ordered[i - 2]?.key ?? ""));
    const first = ordered[i];
    if (first) ordered[i] = { ...first, spaced: piece.spaced };
    ordered.splice(noun, 0, { ...piece, spaced: true });
    if (comma) ordered.splice(i - 1, 1);
  }
  return ordered;
}

/** "intravenøst dag 1": on which day. */
function isDayNumber(pieces: readonly Piece[], i: number): boolean {
  return /^(?:dag|uge|døgn|serie)$/u.test(pieces[i]?.key ?? "") && pieces[i + 1]?.kind === "number";
}

/** "mt5 uøm, prox fib uøm": what is said of a bone in shorthand ends at the comma. */
function namesBone(piece: Piece | undefined): boolean {
  return piece !== undefined && (/\d/u.test(piece.key) || isNounHere(piece) && piece.kind === "term");
}

/** "Neglene er fortykkede, interdigital maceration": what is said of the nails ends at the comma. */
function endsPredicate(pieces: readonly Piece[], i: number): boolean {
  return isCopula(pieces[i - 1]) && pieces[i - 2] !== undefined && pieces[i - 2]?.key !== "der";
}

/** "Gangrænøs, ikke perforeret appendix": both are the part's states, and the first is not the reader's. */
function twoStatesOfOne(pieces: readonly Piece[]): Piece[] {
  const isState = (piece: Piece | undefined): boolean => piece?.concept?.class === "state" && isAdjectivePiece(piece);
  return pieces.filter((piece, i) => !(piece.key === "," && (i === 1 || pieces[i - 2]?.kind === "mark") && isState(pieces[i - 1]) && isState(pieces[i + 1]) && pieces[i + 2]?.concept?.class === "anatomy"));
}

/**
 * "cerebrale og ossøse metastaser" → "spredning til knoglerne og i hjernen": the first of two places goes behind with its "og";
 * "lumbale og sakrale smerter" → "smerter i lænden og nederst ved rygsøjlen": before the second, where that went behind on its own.
 */
function joinsNext(ordered: Piece[], i: number): boolean {
  const [place, joins, noun, second] = [ordered[i], ordered[i + 1], ordered[i + 2], ordered[i + 3]];
  if (!place || !joins || !noun || !/^(?:og|eller|samt)$/u.test(joins.key)) return false;
  const text = place.concept?.plain.kind === "fixed" ? place.concept.plain.text : "";
  // "ronchi bilateralt og forlænget eksspirium": there it belongs to what stands before it.
  const opens = i === 0 || /^(?:ingen|intet|uden)$/u.test(ordered[i - 1]?.key ?? "");
  if (isNounHere(ordered[i - 1]) || !opens && nounAt(ordered, i - 1) !== null || nounAt(ordered, i + 2) === null) return false;
  const both = second !== undefined && isPhraseAdjective(second) && second.concept?.class === place.concept?.class && second.source.toLocaleLowerCase("da") !== place.key;
  if (!both && (!/^(?:i|på|til|ved|hos|fra|bag|under|inde|uden for|øverst|nederst|rundt om|omkring) /u.test(text) || noun.kind !== "term")) return false;
  const [first, og] = [{ ...place, spaced: true }, { ...joins, spaced: true }];
  ordered.splice(i, both ? 4 : 3, { ...noun, spaced: place.spaced }, ...(both ? [first, og, second] : [og, first]));
  return true;
}

/** "ingen tabatiere ømhed" → "ingen ømhed ved fordybningen ved tommelfingeren": a place named before what is felt there. */
const soreBefore = (pieces: readonly Piece[]) => placeBehind(pieces, "ved", ({ key }) => /^(?:ømhed|smerte|smerter|hævelse|rødme)$/u.test(key));

/** "sigmoideum divertikulitis" → "betændelse i lommer i den nederste buede tyktarm": a place named before the illness in it. */
const illBefore = (pieces: readonly Piece[]) => placeBehind(pieces, "i", ({ kind, concept, spaced }) => kind === "term" && concept?.class === "disease" && concept.plain.kind !== "fixed" && spaced);

/** Puts a part of the body behind what is there, with its preposition. */
function placeBehind(pieces: readonly Piece[], preposition: string, isThere: (piece: Piece) => boolean): Piece[] {
  const ordered = [...pieces];
  for (let i = ordered.length - 2; i >= 0; i--) {
    const [place, found] = [ordered[i], ordered[i + 1]];
    if (place?.kind !== "term" || place.concept?.class !== "anatomy" || place.features?.genitive || !found || !isThere(found)) continue;
    ordered.splice(i, 2, { ...found, spaced: place.spaced }, { ...asWord(found, preposition), spaced: true }, { ...place, spaced: true });
  }
  return ordered;
}

/** "højre n. medianus" → "håndens midternerve på højre side": a side goes behind a wording that begins with its owner. */
function sideBehind(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces];
  for (let i = ordered.length - 2; i >= 0; i--) {
    const [side, part] = [ordered[i], ordered[i + 1]];
    const sideWord = side && (side.concept?.plain.kind === "fixed" ? side.concept.plain.text : side.key);
    if (!side || !/^(?:højre|venstre)$/u.test(sideWord ?? "") || part?.kind !== "term" || part.concept?.class !== "anatomy") continue;
    const { plain } = part.concept;
    if (!/^\p{L}+(?:ens|ets|nes) \p{L}/u.test(plain.kind === "fixed" ? plain.text : part.concept.notation)) continue;
    ordered.splice(i, 2, { ...part, spaced: side.spaced }, { ...asWord(side, `på ${sideWord ?? ""} side`), term: side.term, spaced: true });
  }
  return ordered;
}

/** "4 mg i.v. hver 4. uge": the route belongs to the amount before it. */
function followsAmount(before: Piece | undefined): boolean {
  return before !== undefined && (before.kind === "number" || before.kind === "dose" || before.concept?.class === "unit" || before.concept?.class === "drug" || /^(?:mg|g|ml|l|mikrogram|mcg|ie|e|mmol|stk)$/u.test(before.key));
}

function isPhraseAdjective({ kind, concept }: Piece): boolean {
  if (kind !== "term" || concept === null || concept.plain.kind !== "fixed") return false;
  if (concept.class === "direction" && /^(?:inderst|yderst|nederst|øverst|bagest|forrest|midt|bagved|bagtil|fortil|foran|nedad|opad|udad|indad)$/u.test(concept.plain.text)) return true;
  const attributive = concept.pos === "adj" || concept.class === "direction";
  const route = concept.class === "dose" || concept.class === "time";
  return (attributive || route) && !/ (?:med|til|af|for|på|i)$/u.test(concept.plain.text) && /^(?!(?:ikke|meget|for|lidt|helt|godt|dårligt|delvist?|tydeligt|mere|mindre|let|svært|næsten|ret|hverken|ganske|under middel)\s)\p{L}+\s/u.test(concept.plain.text);
}

/** The noun right after: a term, or an everyday word that is no small word, verb or adjective. */
function nounAt(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at];
  if (!piece || piece.kind === "mark" || piece.kind === "number" || piece.kind === "dose") return null;
  if (piece.concept !== null) return piece.concept.plain.kind === "noun" || piece.concept.plain.kind === "plural" || /^(?:finding|symptom|disease)$/u.test(piece.concept.class) || isFixedPart(piece) ? at : null;
  const small = PREPOSITIONS.has(piece.key) || SUBORDINATORS.has(piece.key) || FINITE_VERBS.has(piece.key) && piece.key !== "klager" || adverb.test(piece.key);
  return /^\p{L}{3,}$/u.test(piece.key) && !small && !isAdjectivePiece(piece) ? at : null;
}

/** "gangrænøs appendix" → "blindtarmens vedhæng med koldbrand". */
function isFixedPart({ kind, concept }: Piece): boolean {
  return kind === "term" && concept?.class === "anatomy" && concept.plain.kind === "fixed";
}

const adverb = /^(?:hver|hvert|hveranden|nu|siden|indtil|fortsat|også|ikke|igen|endnu|stadig|kun|meget|hvor|her|dette|hele|samme|samt|dog|blot|oppe|nede|ude|inde|\p{L}{3,}ende)$/u;
