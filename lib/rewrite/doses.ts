import { overlaps, type Span } from "../text/span.ts";

/** A dose or frequency in shorthand and how it reads: "x 2" → "2 gange om dagen". */
export interface Dose extends Span {
  readonly plain: string;
}

const period = "(?:\\s*(dgl|dagl|dagligt|daglig|dag|dg|d|ugl|ugtl|ugtlg|ugentl|ugentligt|ugentlig|uge|mdl|månedl|månedligt|md|t|time|døgn)\\b(?!\\.o\\.)(?!\\.?\\s*\\d)\\.?|\\s*(?:pr\\.?|i|om|/)\\s*(?:d\\.?)?\\s*(dag(?:en)?|døgn(?:et)?|uge(?:n)?|ugentlig|md|måned(?:en)?|time(?:n)?|år(?:et)?)(?![\\p{L}])\\.?)?";
const perDose = new RegExp(`(?<![\\p{L}\\p{N}.,])(\\d+(?:[.,]\\d+)?|½)\\s*[x*×]\\s*(\\d+)${period}(?![\\p{L}\\p{N}])`, "giu");
const times = new RegExp(`(?<![\\p{L}\\p{N}])[x×]\\s*(\\d+(?:\\s?[-–]\\s?\\d+)?)${period}(?![\\p{L}\\p{N}])`, "giu");
/** "max 2 x dgl.": so many times, and the period after the sign. */
const timesFirst = /(?<![\p{L}\p{N}.,/])(\d+(?:\s?[-–]\s?\d+)?)\s*[x×]\s*(dgl|dagl|dagligt|daglig|ugl|ugtl|ugentl|ugentligt|ugentlig|mdl|månedl|månedligt)(?![\p{L}])\.?/giu;
/** "2 x zoster", "10 x hver time". */
const timesOfWord = /(?<![\p{L}\p{N}.,/x×] ?)(\d+)\s*[x×]\s+(?=(?!cm|mm)\p{L}{3,})/giu;
const drugBefore = /(?<!\p{L})(?:\d|½|s\.?c|i\.?v|i\.?m|p\.?o|subkutant|subcutant|intravenøst|peroralt|mg|g|gram|ml|ie|e|mikrogram|mikg|µg|mcg|mmol|pust|stk|tabl?|tbl|kaps|kps|max|maks|højst|til|dosis|sug|dråber?|breve?|enheder|p\.?n)\.?\s*$/iu;
const formBefore = /(?:tbl|tabl|tablet(?:ter)?)(?![\p{L}])/iu;

const periods: Readonly<Record<string, string>> = {
  dgl: "om dagen", dagl: "om dagen", dagligt: "om dagen", daglig: "om dagen", dag: "om dagen", dg: "om dagen", d: "om dagen", dagen: "om dagen", døgn: "i døgnet", døgnet: "i døgnet",
  ugl: "om ugen", ugtl: "om ugen", ugtlg: "om ugen", ugentl: "om ugen", ugentligt: "om ugen", ugentlig: "om ugen", uge: "om ugen", ugen: "om ugen",
  mdl: "om måneden", månedl: "om måneden", månedligt: "om måneden", md: "om måneden", måned: "om måneden", måneden: "om måneden",
  t: "i timen", time: "i timen", timen: "i timen", år: "om året", året: "om året",
};

/**
 * Finds dose shorthand in a sentence.
 * "1 x 3" → "1 tablet 3 gange om dagen" only where the form is known (tbl.), else "1, 3 gange om dagen";
 * "100 mg x 2" → "2 gange om dagen"; "Opkast x 6" has no day in it → "6 gange".
 */
export function findDoses(sentence: string): Dose[] {
  const doses = [...sentence.matchAll(perDose)].map((match) => perDoseOf(match, sentence));
  const others: readonly (readonly [RegExp, (match: RegExpMatchArray) => string | null])[] = [
    [times, (match) => timesOf(match, sentence)],
    [timesFirst, ([, count = "", short]) => `${count} ${gange(count)} ${periodOf(short, undefined) ?? ""}`.trim()],
    [timesOfWord, ([, count = ""]) => `${count} ${gange(count)}`],
  ];
  for (const [pattern, say] of others) {
    for (const match of sentence.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      const plain = doses.some((dose) => overlaps(dose, span)) ? null : say(match);
      if (plain) doses.push({ ...span, plain });
    }
  }
  return doses.filter(({ plain }) => plain !== "").sort((a, b) => a.start - b.start);
}

function perDoseOf(match: RegExpMatchArray, sentence: string): Dose {
  const [whole, amount = "", count = "", short, long] = match;
  const start = match.index ?? 0;
  const span = { start, end: start + whole.length };
  // "2 x 3 cm" is a size, "10 x 2 sæt" an exercise: neither is a dose.
  const after = sentence.slice(span.end);
  // "3,0 x 28" is a stent, "3 x 12" an exercise.
  if (Number(count) > 8 || /(?:stent|DES|BMS|ballon|graft|patch|plade|net|øvelser?|squats?|træning|benpres|armbøjninger|knæbøjninger)\s*$/iu.test(sentence.slice(0, start))) return { ...span, plain: "" };
  if (/^(?:[.,]\d+)?\s*(?:[x×*]|cm|mm|m(?![\p{L}])|sæt|gentag|repe)|^[.,]\d/iu.test(after) || /(?:cm|mm)\s*$/iu.test(sentence.slice(0, start))) return { ...span, plain: "" };
  const when = periodOf(short, long) ?? "om dagen";
  const form = formBefore.test(sentence.slice(0, start)) || /^\s*(?:tbl|tabl)/iu.test(after);
  const dose = form ? `${amount} ${amount === "1" || amount === "½" ? "tablet" : "tabletter"} ` : `${amount}, `;
  return { ...span, plain: `${dose}${count} ${gange(count)} ${when}` };
}

function timesOf(match: RegExpMatchArray, sentence: string): string | null {
  const [whole, count = "", short, long] = match;
  const start = match.index ?? 0;
  const before = sentence.slice(0, start);
  const after = sentence.slice(start + whole.length);
  const when = periodOf(short, long);
  if (when) return `${count} ${gange(count)} ${when}`;
  if (/^\s*(?:hver|til natten|vesp|nocte|mane|til nat|om morgenen|om aftenen|i\.v|i morgen|i dag|i nat|i går|i aftes|i løbet|siden|det sidste|det seneste|de sidste|de seneste|inden for|i alt|med|under|på|fra)/iu.test(after)) return `${count} ${gange(count)}`;
  if (/(?:cm|mm)\s*$/iu.test(before) || /^\s*(?:\d|[x×*]|cm|mm)/u.test(after)) return null;
  // "NaCl 500 ml x 2 som bolus" is given twice, not daily.
  const once = /(?:bolus|stødvis|transfunder\p{L}*|SAG-?M|portion\p{L}*|engangs\p{L}*)/iu.test(sentence);
  if (drugBefore.test(before)) return `${count} ${gange(count)}${once ? "" : " om dagen"}`;
  // "opkast x 3", "biopsier x 6": so many times, with no day in it.
  return /\p{L}{2,}[.)]?\s*$/u.test(before) ? `${count} ${gange(count)}` : null;
}

function periodOf(short: string | undefined, long: string | undefined): string | undefined {
  const key = (short ?? long ?? "").toLocaleLowerCase("da");
  return key === "" ? undefined : periods[key];
}

function gange(count: string): "gang" | "gange" {
  return count === "1" ? "gang" : "gange";
}
