import { hyphenateSync } from "hyphen/da";

/** First parts that the patterns run into what follows: they know syllables, not the words that a word is made of. */
const FIRST = /^(?:røntgen|billed|syge(?:hus|plejerske|plejer|pleje)?|længere|livsstils|kransåre|bug(?=spyt)|spyt|undersøgelses|behandlings|belastnings|betændelses|hypertensions|stofskifte|skjoldbruskkirtel|bryst|bevægelses|medicin|tetanus|afførings|forbindings|iskæmi)(?=\p{L}{4})/iu;
const VOWEL = /[aeiouyæøåéäöü]/iu;
/** Fewer letters on their own line are not worth a hyphen. */
const EDGE = 4;

/** Cuts a long Danish word where it may be divided at the end of a line. */
export function divideWord(word: string): string[] {
  const pieces = partsOf(word).flatMap((part) => hyphenateSync(part, { hyphenChar: "|" }).split("|"));
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const stands = piece.length > 1 && VOWEL.test(piece) && (last?.length ?? 0) > 1;
    if (last === undefined || stands && (joined.length > 1 || last.length >= EDGE)) joined.push(piece);
    else joined[joined.length - 1] += piece;
  }
  while (joined.length > 1 && (joined.at(-1) ?? "").length < EDGE) joined.splice(-2, 2, joined.slice(-2).join(""));
  return joined;
}

function partsOf(word: string): string[] {
  const first = FIRST.exec(word)?.[0];
  return first === undefined ? [word] : [first, ...partsOf(word.slice(first.length))];
}
