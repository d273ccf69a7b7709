import type { Span } from "./span.ts";

/**
 * Abbreviations that always have something after them, so that their full stop never ends a sentence.
 * Others ("hø.", "dxt.", "mdr.") end one when a capital follows.
 */
const leading = new Set([
  "tbl", "tabl", "inj", "inf", "kps", "caps", "mikst", "supp", "depottbl", "enterotbl", "dr", "prof", "mb", "c", "ca", "cand", "st",
  "a", "v", "n", "m", "u", "d", "ad", "kl", "nr", "pga", "evt", "inkl", "incl", "ekskl", "fx", "f.eks", "bl.a", "dvs", "mhp", "m.h.p",
  "ift", "iht", "ifm", "vedr", "jf", "obs", "susp", "konf", "pt", "hhv", "spec", "overl", "afd.læ", "res.læ", "tidl", "rtg", "art",
  "vv", "aa", "nn", "prox", "lok", "i.v", "i.m", "s.c", "p.o", "pr", "spl", "læ", "gr", "max", "min", "gnm", "gnsn", "ml", "henv", "beh",
  "skt", "e", "s", "p", "sv.t", "adm", "op", "fr", "hr", "udskr", "indl", "opr", "kontr", "postop", "præop", "perop", "intraop", "sep", "ord", "opst", "paus", "ktr", "blodpr", "stk", "resp", "cirk",
  "leuk", "krea", "kreat", "tromb", "trombo", "thromb", "alb", "bili", "ferrit", "bloddyrkn", "bloddyrk", "neurol", "hæmatol", "kap.resp", "ung", "el", "tet", "iflg", "ifg", "suppl", "uregelm", "regelm", "perm", "svt", "inh", "kard", "mht", "bds", "port", "diam", "form", "palp", "mill", "mio", "st.p", "st.c", "ion", "exc", "diagn", "efterf", "forb",
]);

/** Those of them that may well end a sentence before a capitalised verb or noun of the note's next fragment. */
const mayEnd = new Set(["form", "palp", "beh", "kontr", "op", "indl", "udskr", "henv", "v", "p", "s", "e", "u", "a", "d", "gr", "max", "min", "ml", "p.o", "i.v", "s.c", "i.m", "adm", "opr", "sep", "opst", "paus", "ord", "ktr", "pt", "postop", "præop", "uregelm", "regelm", "perm"]);

/** Words in capitals that begin a sentence whatever abbreviation stands before them. */
const opening = /^\s+(?:Ingen|Intet|Ikke|Der|Har|Nu|Aktuelt|Får|Fik|Bliver|Blev|Patienten|Hun|Han|Akut|Risiko|Samtykke|Ønsker|Benægter)\s/u;

/** So far is looked back and ahead at a mark that may end a sentence: further would take the square of a line that never ends one. */
const SIGHT = 1000;

const bullet = /^[ \t]*(?:[-–•*·]|\d{1,2}[.)](?=\s+[^\s\p{Ll}]))[ \t]+/u;

/**
 * Splits a stretch of note text into sentences.
 * Knows clinical Danish: abbreviations with full stops, ordinals and dates, decimals, bullet lists, lines that
 * were wrapped in the middle of a sentence. `Intl.Segmenter("da")` splits "Pt. indl. d. | 3. ds.", hence ours.
 * @param body the stretch of `text` to split.
 * @returns spans in order, without surrounding white space; every letter of the body is in exactly one.
 */
export function splitSentences(text: string, body: Span): Span[] {
  return lines(text, body).flatMap((line) => splitLine(text, line));
}

/** Lines, with those joined that only wrapped: no end mark before the break and a small letter after it. */
function lines(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split("\n")) {
    const span = { start: at, end: at + line.length };
    const previous = found.at(-1);
    const wrapped = previous !== undefined && /^\s*\p{Ll}/u.test(line) && !/[.!?:;]$/u.test(text.slice(previous.start, previous.end).trimEnd().slice(-1)) && previous.end - previous.start > 40;
    if (wrapped && previous) found[found.length - 1] = { start: previous.start, end: span.end };
    else found.push(span);
    at += line.length + 1;
  }
  return found;
}

/** The mark of a list's line. "3. EC-serie givet": a number marks an item only where the number before or after it does too. */
function markerOf(text: string, line: Span): RegExpExecArray | null {
  const marker = bullet.exec(text.slice(line.start, line.end));
  const number = Number(/\d+/u.exec(marker?.[0] ?? "")?.[0] ?? 0);
  if (number === 0) return marker;
  return numbersOf(text).has(String(number === 1 ? 2 : number - 1)) ? marker : null;
}

/** The numbers that may mark an item anywhere in the text. Kept for the text read last, since every numbered line asks for them. */
let numbered: { readonly text: string; readonly numbers: ReadonlySet<string> } = { text: "", numbers: new Set() };

function numbersOf(text: string): ReadonlySet<string> {
  if (numbered.text !== text) numbered = { text, numbers: new Set([...text.matchAll(/(?:^|\n|[,;:])[ \t]*(\d{1,2})[.)](?=\s)/gu)].map(([, number = ""]) => number)) };
  return numbered.numbers;
}

function splitLine(text: string, line: Span): Span[] {
  const marker = markerOf(text, line);
  let start = line.start + (marker?.[0].length ?? 0);
  const spans: Span[] = [];
  for (let at = start; at < line.end; at++) {
    const item = endsItem(text, at, line);
    if (!item && (!/[.!?]/u.test(text[at] ?? "") || !endsSentence(text, at, start, line.end))) continue;
    spans.push({ start, end: item && text[at] !== ":" ? at : at + 1 });
    start = at + 1;
  }
  spans.push({ start, end: line.end });
  return spans.map((span) => trim(text, span)).filter(({ start: from, end }) => /[\p{L}\p{N}]/u.test(text.slice(from, end)));
}

/** "Materiale: 1. Portiobiopsi, 2. Cervixskrab": before the next number of a list that began with 1. */
function endsItem(text: string, at: number, line: Span): boolean {
  if (!/[,;:]/u.test(text[at] ?? "") || !/^\s+\d{1,2}[.)]\s+\p{Lu}/u.test(text.slice(at + 1, line.end))) return false;
  return /(?<![\d.,])1[.)]\s+\p{Lu}/u.test(text.slice(line.start, line.end));
}

function endsSentence(text: string, at: number, from: number, until: number): boolean {
  const start = Math.max(from, at - SIGHT);
  const end = Math.min(until, at + 1 + SIGHT);
  const after = text.slice(at + 1, end);
  if (after.trim() === "") return false;
  if (!/^["”)]?\s+/u.test(after)) return false;
  if (text[at] !== ".") return true;
  const next = /^["”)]?\s+(\S+)/u.exec(after)?.[1] ?? "";
  const before = /(\S+)$/u.exec(text.slice(start, at))?.[1] ?? "";
  // "1. Portiobiopsi": the number of a list.
  if (/^\d{1,2}$/u.test(before) && endsItem(text, text.slice(0, at - before.length).trimEnd().length - 1, { start, end })) return false;
  // "Sat. 91 % i atm. luft. P 162": a measure by its letter.
  if (/^["”)]?\s+[PTF]\s+\d/u.test(after) && !leading.has(before.toLocaleLowerCase("da"))) return true;
  // "Halter, pos. Trendelenburg": the answer stands before what was tested.
  if (/^(?:pos|neg)$/iu.test(before) && /[,;:]\s*$/u.test(text.slice(start, at - before.length))) return false;
  // "iFOBT", "hCG", "eGFR" begin a sentence in spite of their small letter.
  if (/^[("”]*\p{Ll}(?!\p{Lu}{2})/u.test(next) || insideBrackets(text.slice(start, at), after) || /^\p{Lu}\.?$/u.test(next)) return false;
  // "d. 3. ds.", "1. postoperative dag": an ordinal goes on, unless a capitalised word follows ("… i 2019. Far …").
  // "ESS 15 ud af 24. Nykturi", "R-værdi ca. 2. Lever": a word with a capital begins a sentence; only a date or an ordinal goes on, in small letters.
  if (/^\d{1,2}$/u.test(before) && /^\p{Lu}\p{Ll}{2,}/u.test(next) && /(?:^|\s)(?:kl|ca|af|på|til|fra|under|over|for|ved|i|efter)\.?\s+\d{1,2}$/u.test(text.slice(start, at))) return true;
  if (/^\d{1,2}$/u.test(before)) return /^\p{Lu}/u.test(next) && /\s/u.test(text.slice(start, at).trim()) && !/(?:^|\s)(?:d|den|kl|ca|nr|på|i|ved|til|efter|af|for|fra|hver|under|før)\.?\s+\d{1,2}$/u.test(text.slice(start, at));
  // "kl. 16.40. 59-årig kvinde": a person begins a sentence.
  if (/^["”)]?\s+\d{1,3}[- ]årige?(?!\p{L})/u.test(after) && !/(?:^|\s)(?:en|ca|på|den|de|for|til|fra)$/iu.test(text.slice(start, at)) && !/(?:^|\s)ca$/iu.test(before)) return true;
  // "Sep. T. Furix", "Pn. Tbl. …": the form of a medicine, and what is done with it, have the name after them.
  if ((/^(?:t|tab)$/iu.test(before) && !/\d\s*t$/u.test(text.slice(start, at))) || (/^(?:sep|seponér|pn|p\.n|ny|øget|nedsat|rp)$/iu.test(before) && /^(?:T|Tab|Tbl|Kps|Inj|Inh)\.$/u.test(next))) return false;
  // "fodpulse bilat. ÷": the sign says whether.
  if (/^[÷+±]/u.test(next)) return false;
  // "hø. UE", "ve. MCA": the side of what comes.
  if (/^(?:hø|ve)$/iu.test(before) && /^\p{Lu}{2}/u.test(next)) return false;
  const word = before.toLocaleLowerCase("da").replace(/^[("”+/]+/u, "");
  // "amb. 15.4.99", "sat. 91 %": a number after an abbreviation belongs to it.
  if ((/^[<>≤≥~–-]?\d/u.test(next) || /^[<>≤≥]$/u.test(next)) && looksAbbreviated(word) && !/^\p{Lu}{3,}$/u.test(before)) return false;
  if (/^(?:neg|pos|vendte)$/u.test(word) && (/^T-/u.test(next) || /(?:^|\s)(?:efter|ved|med|på|trods)\s+\S+$/u.test(text.slice(start, at)))) return false;
  if (!leading.has(word) || opening.test(after)) return true;
  return mayEnd.has(word) && /^\p{Lu}\p{Ll}/u.test(next) && text.slice(start, at).trim().includes(" ");
}

/** A bracket that is never closed ("kreatinin 102 (mol/l") holds nothing together. */
function insideBrackets(text: string, after: string): boolean {
  return after.includes(")") && (text.match(/\(/gu)?.length ?? 0) > (text.match(/\)/gu)?.length ?? 0);
}

/** Danish words seldom end so, or are so short: "revacc", "us", "stk", "totalchol". */
function looksAbbreviated(word: string): boolean {
  return word.length <= 3 || /\./u.test(word) || /(?:amb|kontr)$/u.test(word) || (word.length <= 10 && /(?:[bcdfghjkmpqtvwxz]{2}|[bdfgkptv][rl]|rr|sf|[aeiouyæøå][bcfhjpqvwxz]|[dtvk]n|øgn|hol|temp|puls|resp)$/u.test(word));
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? "")) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}
