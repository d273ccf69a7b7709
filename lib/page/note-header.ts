const MAX_HEADER = 160;
/** Sections of Danish notes (and a few foreign ones), as they stand before a colon, a semicolon (older letters) or alone on a line. */
const SECTION = /^(?:obj|subj|anamn|aktuel|allerg|cave|tidl|disp|soc|eksp|kon[ck]l|vurd|beh|plan|indik|para|unders|u[ds]$|[\p{L} ]*diagnos|epikrise$|materiale|m[ai][ck]ro|klin|medicin|st ?p|st ?c|resp|cirk|abd|udskil|ernær|hud$|smerte|psyki?s?k?$|neurol|lab|blodpr|ekg$|rtg|[cm][tr]$|ul$|ekko|operation$|henvisningså|årsag|baggr|forløb|status|fund$|beskriv|svar$|skade|vaccination$|aftalt|ønsket|kontaktå|mobil|[soavp]$|assess|hist|hpi|impr|(?:phys\p{L}* )?exam|find|chief|vital|tiltak|innl|bedöm|åtg|läk|befund|beurt|thera|verl|proc)/u;
const TYPE = /(?<!\p{L})(?:\p{L}*(?:epikrise|notat|henvisning|samtale)|journalo\p{L}*|(?:tlf\.?|\p{L}*)kons(?:ultation|\.)|(?:patologi|mikrobiologi|røntgen)\p{L}*|amb(?:ulant|\.) \p{L}+|stuegang|tilsyn|sygebesøg|operationsbeskrivelse)(?!\p{L})/iu;
/** What each of those has in it: most lines have nothing of it, and need no trying of every word from each of its letters. */
const MAY_BE_TYPE = /epikrise|notat|henvisning|samtale|journalo|kons|patologi|mikrobiologi|røntgen|amb|stuegang|tilsyn|sygebesøg|operationsbeskrivelse/iu;
const DATE = "(?<!\\d)(?:\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:\\d{4}|\\d\\d)|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.? \\d{4})(?!\\d)";
const DATED = new RegExp(DATE, "iu");
const STARTS_DATED = new RegExp(`^\\W{0,3}(?:(?:\\p{L}{2,4}dag|dato)[:.,]? )?(?:d\\. ?|den )?${DATE}`, "iu");
const ADMINISTRATIVE = /^(?:cpr|(?:efter|for)?navn|adresse|afsender|\p{L}*modtager|pårørende|relation|telefon|tlf|e-?mail|postnr|fødselsdato|alder|køn|egen læge|patient(?= |$)|henviser)/gimu;
const SIGNED = /(?:behandlers? navn|behandlingssted|enhedskode|læge|lægesekretær|sygeplejerske|jordemoder|psykolog|fysioterapeut)[:\s]?[^.]{0,60}$/iu;

/** What kind of head of a note a line is: 2 with a date, 1 with only the kind of note, 0 none. */
export function headerRank(line: string): 0 | 1 | 2 {
  const type = line.length <= MAX_HEADER && MAY_BE_TYPE.test(line) && TYPE.exec(line);
  if (!type) return 0;
  if (DATED.test(line) && !/[.;] \p{Lu}.{30}/u.test(line)) return 2;
  return type.index < 40 && line.length <= 80 && !/\.(?: .|$)/.test(line.slice(type.index + type[0].length)) ? 1 : 0;
}

/** Does the text hold a date? */
export function hasDate(text: string): boolean {
  return DATED.test(text);
}

/** Names, numbers and addresses of the people: no part of a note, though it may stand in the same table. */
export function isAdministrative(text: string, least = 2): boolean {
  return new Set(text.toLowerCase().match(ADMINISTRATIVE)).size >= least;
}

/** Does the text begin with a date, as an entry of a journal does? */
export function startsDated(text: string): boolean {
  return STARTS_DATED.test(text.slice(0, 60));
}

/** One line with so much before any mark is no section's name. */
const PLAIN_LINE = /^(?:(?![:;\ud800-\udfff]).){44}(?![:; .\ud800-\udfff])..*$/;

/** The section ("plan") that a line opens with, else "". */
export function openingSection(line: string): string {
  const start = line.slice(0, 80);
  if (PLAIN_LINE.test(start)) return "";
  const [, label = "", end] = /^\W{0,3}([\p{L}][^:;\n]{0,40}?)[ .]*([:;]|$)/mu.exec(start) ?? [];
  const name = label.toLowerCase().replace(/[^\p{L} ]/gu, "").trim();
  // Without a colon it is a heading only if it is short; a sentence may begin with the same word.
  return name.split(" ").length < (end ? 5 : 3) && SECTION.test(name) ? name : "";
}

/** Is the line a sign-off: a title and a name, or the portal's "Behandlers navn"? */
export function isSignature(line: string): boolean {
  return line.length <= MAX_HEADER && SIGNED.test(line);
}
