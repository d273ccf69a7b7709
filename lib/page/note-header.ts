import { DATE, NOTE_TYPES, SECTIONS } from "./evidence.ts";

const MAX_HEADER = 160;
const TYPE = new RegExp(`(?<![\\p{L}])(?:${NOTE_TYPES})(?![\\p{L}])`, "iu");
const DATED = new RegExp(`(?<!\\d)${DATE}`, "iu");
const STARTS_DATED = new RegExp(`^\\W{0,3}(?:(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|dato)[:.,]? )?(?:d\\. ?|den )?${DATE}`, "iu");
const SECTION_LINE = new RegExp(`^\\W{0,3}(?:(?:${SECTIONS})[ .]*(?:[:;]|$)|[SOAVP]:)`, "iu");
const ADMINISTRATIVE = /^(?:cpr|(?:efter|for)?navn|adresse|afsender|(?:kopi|svarkopi)?modtager|pårørende|relation|telefon|tlf|e-?mail|postnr|fødselsdato|alder|køn|egen læge|patient(?= |$)|henviser)/gimu;
const SIGNED = /(?:behandlers? navn|behandlingssted|enhedskode|(?:reserve|over|afdelings|speciale|praksis)?læge|lægesekretær|sygeplejerske|jordemoder|psykolog|fysioterapeut)[:\s]?[^.]{0,60}$/iu;

/** What kind of head of a note a line is: 2 with a date, 1 with only the kind of note, 0 none. */
export function headerRank(line: string): 0 | 1 | 2 {
  if (line.length > MAX_HEADER) return 0;
  const type = TYPE.exec(line);
  if (type && DATED.test(line) && !/[.;] \p{Lu}.{30}/u.test(line)) return 2;
  return type && type.index < 40 && line.length <= 80 && !/\. ./.test(line.slice(type.index + type[0].length)) ? 1 : 0;
}

export function hasDate(text: string): boolean {
  return DATED.test(text);
}

/** Names, numbers and addresses of the people: no part of a note, though it may stand in the same table. */
export function isAdministrative(text: string, least = 2): boolean {
  return new Set(text.match(ADMINISTRATIVE)?.map((label) => label.toLowerCase())).size >= least;
}

/** Does the text begin with a date, as an entry of a journal does? */
export function startsDated(text: string): boolean {
  return STARTS_DATED.test(text.slice(0, 60));
}

/** The section ("plan") that a text opens with, else "". */
export function openingSection(text: string): string {
  const [match] = SECTION_LINE.exec(text.slice(0, 80).split("\n")[0] ?? "") ?? [];
  return match === undefined ? "" : match.replace(/[^\p{L} ]/gu, "").trim().toLowerCase();
}

/** Is the line a sign-off: a title and a name, or the portal's "Behandlers navn"? */
export function isSignature(line: string): boolean {
  return line.length <= MAX_HEADER && SIGNED.test(line);
}
