import type { Concept } from "../glossary/glossary.ts";
import { isTestWording } from "../glossary/is-test-wording.ts";
import { isNoun } from "../danish/noun-phrase.ts";
import { FAMILY } from "../danish/word-lists.ts";
import { isPatient } from "../rewrite/address-reader.ts";
import { asWord } from "../rewrite/as-word.ts";
import type { Piece } from "../rewrite/piece.ts";
import { isHalfWord } from "../rewrite/piece-shapes.ts";
import { sayPieces } from "../rewrite/say-pieces.ts";
import { nounForms } from "./noun-forms.ts";
import { LEXICAL_CONCEPTS } from "./lexical-concepts.ts";
import { SLOT_TYPES, type Slot, type SlotSentence, type SlotToken, type SlotType } from "./slot.ts";

const sideWords: Readonly<Record<string, string>> = {
  højre: "højre", hø: "højre", dxt: "højre", dx: "højre", dext: "højre", dextra: "højre", dexter: "højre", dextri: "højre",
  venstre: "venstre", ve: "venstre", sin: "venstre", sn: "venstre", sinistra: "venstre", sinister: "venstre", sinistri: "venstre",
};
const date = /^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$/u;
const wordOrMark = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[^\s]/gu;

/**
 * Turns an analysed sentence into words and typed slots. Every number, dose, date, side, medicine and noun of the
 * glossary is a slot; other terms stand as the words of their everyday wording ("pga." → "på grund af").
 * @param lexical concepts that authors rewrite with the sentence around them ("St.p.: …"): words, no slots.
 */
export function toSlots(pieces: readonly Piece[], lexical: ReadonlySet<string> = LEXICAL_CONCEPTS): SlotSentence {
  const slots: Slot[] = [];
  const tokens: SlotToken[] = [];
  joinRanges(wholeWords(pieces)).forEach((piece, i, pieces) => {
    const slot = slotOf(piece, pieces[i - 1]);
    if (slot && !lexical.has(slot.piece.concept?.id ?? "")) tokens.push({ word: `<${slot.type}>`, slot: slots.push(slot) - 1, written: slot.text, spaced: piece.spaced });
    else if (!isAbbreviationStop(pieces, i)) tokens.push(...plainWords(piece, pieces[i - 1]));
  });
  return { tokens, slots };
}

function slotOf(piece: Piece, before: Piece | undefined): Slot | null {
  const slot = (type: SlotType, text: string): Slot => ({ type, piece, text });
  if (piece.kind === "mark") return null;
  if (piece.kind === "dose") return slot("dose", piece.plain);
  if (piece.kind === "number" && piece.key === "0" && before?.key === ":") return null;
  if (piece.kind === "number") return slot(isDate(piece.source) ? "date" : "num", piece.source);
  const side = sideOf(piece);
  if (side) return slot("side", side);
  if (piece.concept) return conceptSlot(piece, piece.concept);
  return isName(piece, before) ? slot("name", piece.source.replace(/(?<=\p{L})\.$/u, "")) : null;
}

/** "3.11.", "3/11-24", and a year: "TCI 2021" is no value. */
function isDate(source: string): boolean {
  return (date.test(source) && !/^\d+\/\d+$/u.test(source)) || /^(?:19|20)\d\d$/u.test(source);
}

/** "Pneumokok- og influenzavaccine": half a word is no term. */
function wholeWords(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => (piece.concept !== null && isHalfWord(pieces, i) ? { ...asWord(piece, piece.source), key: piece.key } : piece));
}

/** "88-92" is one number, and so is "-2,8". */
function joinRanges(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [piece, dash, next] = [pieces[i], pieces[i + 1], pieces[i + 2]];
    if (!piece) continue;
    // "-2,8" is a number below nought; "dag -2" and "88 -" are not written so.
    const signed = /^[-–+]$/u.test(piece.key) && (piece.spaced || i === 0) && dash?.kind === "number" && !dash.spaced;
    if (signed) {
      joined.push({ ...dash, start: piece.start, source: piece.source + dash.source, key: piece.key + dash.key, spaced: piece.spaced });
      i += 1;
      continue;
    }
    const range = piece.kind === "number" && /^[-–]$/u.test(dash?.key ?? "") && !dash?.spaced && next?.kind === "number" && !next.spaced;
    joined.push(range ? { ...piece, end: next.end, source: `${piece.source}${dash?.source ?? "-"}${next.source}`, key: `${piece.key}-${next.key}` } : piece);
    if (range) i += 2;
  }
  return joined;
}

function sideOf(piece: Piece): string | null {
  if (piece.key === "sin" && !piece.source.endsWith(".") && piece.concept === null) return null;
  if (piece.key === "ve" && piece.concept?.class === "symptom") return null;
  return sideWords[piece.key] ?? null;
}

function conceptSlot(piece: Piece, concept: Concept): Slot | null {
  const type = slotTypeOf(concept);
  if (!type || isPatient(piece)) return null;
  // "dilateret" says what something is like: what fits a noun's place does not fit it.
  if (concept.pos !== "noun") return null;
  if (type === "drug") return { type, piece, text: medicineName(piece, concept) };
  if (/\d/u.test(piece.source) && piece.kind === "kept") return { type: "name", piece, text: piece.source };
  if (!isNoun(concept.plain)) return concept.plain.kind === "fixed" && piece.kind === "term" ? { type, piece, text: concept.plain.text } : null;
  if (piece.kind === "kept" && !nounForms(concept.plain).some(({ text }) => text === piece.key)) return null;
  return { type, piece, text: nounForms(concept.plain)[0]?.text ?? piece.source };
}

/** "Lachman" is classed as a finding, but nobody "has" a test. */
function slotTypeOf({ class: own, notation }: Concept): SlotType | undefined {
  const condition = own === "finding" || own === "disease" || own === "symptom";
  return condition && isTestWording(notation) ? "test" : SLOT_TYPES.find((name) => name === own);
}

/** A medicine's name as written, without the capital that only the start of the sentence gave it; a brand keeps its own. */
function medicineName(piece: Piece, concept: Concept): string {
  const written = piece.source.replace(/\.$/u, "");
  if (/^(?:Ilt|Vand|Væske|Blod|Salt|Jern|Drop)$/u.test(written)) return written.toLocaleLowerCase("da");
  const lower = written.toLocaleLowerCase("da").startsWith(concept.name.slice(0, 5)) && /^\p{Lu}\p{Ll}/u.test(written);
  return lower ? written.charAt(0).toLocaleLowerCase("da") + written.slice(1) : written;
}

/** A code, an unsettled abbreviation or a proper name: copied, never read. */
function isName(piece: Piece, before: Piece | undefined): boolean {
  if (FAMILY.has(piece.key) || isPatient(piece)) return false;
  if (/\d/u.test(piece.source)) return true;
  if (piece.term !== null) return /^\P{Ll}+$/u.test(piece.source);
  const starts = before === undefined || /^[.:!?–•-]$/u.test(before.key);
  return /^\p{Lu}/u.test(piece.source) && (!starts || /^\p{Lu}{2,}/u.test(piece.source)) && piece.source.length > 1;
}

/** The full stop of an abbreviation in the middle of the sentence says nothing. */
function isAbbreviationStop(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  const next = pieces[i + 1];
  return piece?.key === "." && !piece.spaced && next !== undefined && /^[\p{Ll}\d,;:)(]/u.test(next.source);
}

function plainWords(piece: Piece, before: Piece | undefined): SlotToken[] {
  const said = isPatient(piece) ? "pt" : piece.source === "0" ? "nul" : piece.kind === "term" ? sayPieces([piece], { everyday: new Map(), mentioned: new Set(piece.concept ? [piece.concept.id] : []) }).map(({ text }) => text).join("") : piece.source;
  const starts = before === undefined || /^[.:;!?]$/u.test(before.key);
  return [...said.matchAll(wordOrMark)].map(([text], n) => ({
    word: text.toLocaleLowerCase("da"), slot: null, spaced: n > 0 || piece.spaced,
    written: starts && n === 0 && /^\p{Lu}\p{Ll}*$/u.test(text) ? text.toLocaleLowerCase("da") : text,
  }));
}
