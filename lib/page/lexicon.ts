import { WORD_LISTS, type WordKind } from "./word-lists.ts";

/** How a known word may be met, as bits: with any ending, whole, before a full stop; three places higher if no hint. Or by its end. */
const [BEGINNING, WHOLE, STOPPED, NO_HINT, TAIL] = [1, 2, 4, 3, 64];
const HINTS = (1 << NO_HINT) - 1;
const ANY_BEGINNING = BEGINNING | BEGINNING << NO_HINT;
const PLACES = (1 << 13) - 1;
/** By the low bits of a word's hash: its marks, and the whole hash, or `SHARED`. Most words end their look here. */
const marks = new Uint8Array(PLACES + 1);
const hashes = new Int32Array(PLACES + 1);
const SHARED = 1;
/** Is there a known ending of these four letters? */
const endings = new Uint8Array(PLACES + 1);
/** What a spelling says of the text if it is met in this way. */
interface Entry { readonly kind: WordKind; readonly how: number }
/** The entries by spelling; `heads` are those that count at the head of a sentence only. */
const lexicon = new Map<string, Entry[]>();
const heads = new Map<string, Entry[]>();
const NONE: readonly Entry[] = [];

for (const [name, points, most, hint, words] of WORD_LISTS) {
  const kind: WordKind = { name, points, most };
  for (const word of words.split(" ")) {
    const spelling = word.replace(/[.~^]/g, "");
    const how = word[0] === "~" ? TAIL : word.endsWith("~") ? BEGINNING : word.endsWith(".") ? STOPPED : WHOLE;
    const entries = word[0] === "^" ? heads : lexicon;
    entries.set(spelling, [...entries.get(spelling) ?? [], { kind, how }]);
    let [hash, ending] = [0, 0];
    for (let at = 0; at < spelling.length; at++) {
      hash = nextHash(hash, spelling.charCodeAt(at));
      ending = nextEnding(ending, spelling.charCodeAt(at));
    }
    if (how === TAIL) endings[endingPlace(ending)] = 1;
    else addWord(hash, how << (hint ? 0 : NO_HINT));
  }
}

// Letters that may be a hint are looked up in every way: "indl." is one, so "Indlagt" counts at the head of a sentence.
for (const [place, mark] of marks.entries()) if ((mark & HINTS) > 0) marks[place] = mark | mark >> NO_HINT;
/** The marks of the hints alone. */
const hints = marks.map((mark) => mark & HINTS);

const [LAST_DIGIT, STOP] = [57, 46];
/** What `letterAt` gives, for each UTF-16 unit below those of foreign scripts. */
const letters = Uint16Array.from({ length: 384 }, (_, unit) => {
  const code = unit | 32;
  return code > 96 && code < 123 || code > 222 || code > 47 && code <= LAST_DIGIT ? code : 0;
});

function addWord(hash: number, mark: number): void {
  const place = hash & PLACES;
  hashes[place] = marks[place] === 0 || hashes[place] === hash ? hash : SHARED;
  marks[place] = (marks[place] as number) | mark;
}

function nextHash(hash: number, code: number): number {
  return Math.imul(hash, 31) + code | 0;
}

/** The last four letters, a byte each. */
function nextEnding(ending: number, code: number): number {
  return ending << 8 | code & 255;
}

function endingPlace(ending: number): number {
  return Math.imul(ending, 0x9e3779b1) >>> 8 & PLACES;
}

type Found = (kind: WordKind, word: string) => void;

/** Calls `found` for each known word of `text`, and returns how many words it has. */
export function knownWords(text: string, found: Found): number {
  return readWords(text, text.length, marks, found);
}

/** One pass over the letters with a running hash, for this is what runs over a whole page. */
function readWords(text: string, end: number, known: Uint8Array, found: Found): number {
  let count = 0;
  for (let at = 0; at < end; at++) {
    let letter = letterAt(text, at);
    if (letter <= LAST_DIGIT) continue;
    const start = at;
    let hash = 0;
    let ending = 0;
    let mark = 0;
    for (; letter > 0; letter = ++at < end ? letterAt(text, at) : 0) {
      hash = nextHash(hash, letter);
      ending = nextEnding(ending, letter);
      mark = known[hash & PLACES] as number;
      if (mark === 0) continue;
      if (!isKnown(hash)) mark = 0;
      if ((mark & ANY_BEGINNING) > 0) look(text, start, at + 1, BEGINNING, found);
    }
    count++;
    if (mark > 0) look(text, start, at, WHOLE, found);
    if (mark > 0 && at < end && text.charCodeAt(at) === STOP) look(text, start, at, STOPPED, found);
    if (at > start + 5 && endings[endingPlace(ending)] === 1) look(text, start, at, TAIL, found);
  }
  return count;
}

/** The letter in lower case, as far as letters matter; a digit, which may stand in a word but not begin one; else 0. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < letters.length ? letters[code] as number : 0;
}

/** Two words in one place are not told apart here. */
function isKnown(hash: number): boolean {
  const there = hashes[hash & PLACES];
  return there === hash || there === SHARED;
}

/** A text without any point or colon inside is seldom a note, and never a hint alone: its first words will do. */
const FIRST_WORDS = 24;
const FIRST_LETTERS = 300;
const INSIDE = /\.[^]|[:;]/;
let sum = 0;
const addPoints: Found = ({ points }) => { sum += points; };

/** The points of the hints that a text begins with: enough to know where to look. */
export function hintPoints(text: string): number {
  sum = 0;
  if (text.length > 2) readWords(text, Math.min(text.length, INSIDE.test(text) ? FIRST_LETTERS : FIRST_WORDS), hints, addPoints);
  return sum;
}

/** Tells what is known of the word from `start` to `end`, met in this way. */
function look(text: string, start: number, end: number, met: number, found: Found): void {
  const raw = text.slice(start, end);
  const word = raw.toLowerCase();
  const key = met === TAIL ? word.slice(-4) : word;
  for (const { kind, how } of lexicon.get(key) ?? NONE) {
    if (how === met && (kind.name !== "capitals" || raw.slice(1) !== word.slice(1))) found(kind, word);
  }
  if (raw === word) return;
  for (const { kind, how } of heads.get(key) ?? NONE) if (how === met && isHead(text, start)) found(kind, word);
}

/** Does a sentence or line begin at `at`? */
function isHead(text: string, at: number): boolean {
  return /(?:^|[.;:!?\n])[\s•*-]*$/.test(text.slice(Math.max(0, at - 4), at));
}
