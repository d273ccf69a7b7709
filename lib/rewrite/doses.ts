import { overlaps, type Span } from "../text/span.ts";

/** A dose or frequency in shorthand and how it reads: "x 2" → "2 gange om dagen". */
export interface Dose extends Span {
  readonly plain: string;
}

const period = "(?:\\s*/?\\s*(dgl|dagl|dagligt|daglig|dag|dg|d|ugl|ugtl|ugtlg|ugentl|ugentligt|ugentlig|uge|mdl|månedl|månedligt|md|t|time|døgn)\\b(?!\\.o\\.)(?!\\.?\\s*\\d)\\.?|(?!\\s*i\\s+(?:år(?!et)|dag(?!en)))\\s*(?:pr\\.?|i|om|/)\\s*(?:d\\.?)?\\s*(dag(?:en)?|døgn(?:et)?|uge(?:n)?|ugentlig|md|måned(?:en)?|time(?:n)?|år(?:et)?)(?![\\p{L}])\\.?)?";
const perDose = new RegExp(`(?<![\\p{L}\\p{N}.,/])(?<![\\p{L}\\d] ?[x×] ?(?=\\d+ ?[x×] ?\\d+ (?:dage|uger|døgn|mdr)))(\\d+(?:[.,]\\d+)?|½)\\s*[x*×]\\s*(\\d+)${period}(?![\\p{L}\\p{N}])`, "giu");
const times = new RegExp(`(?<![\\p{L}\\p{N}])[x×]\\s*(\\d+(?:\\s?[-–]\\s?\\d+)?)${period}(?![\\p{L}\\p{N}])`, "giu");
/** "max 2 x dgl.": so many times, and the period after the sign. */
const timesFirst = /(?<![\p{L}\p{N}.,/])(\d+(?:\s?[-–]\s?\d+)?)\s*[x×]\s*(dgl|dagl|dagligt|daglig|ugl|ugtl|ugentl|ugentligt|ugentlig|mdl|månedl|månedligt)(?![\p{L}])\.?/giu;
/** "2 x zoster", "10 x hver time". */
const timesOfWord = /(?<![\p{L}\p{N}.,/x×] ?)(\d+)\s*[x×]\s+(?=(?!cm|mm)\p{L}{3,})/giu;
const drugBefore = /(?<!\p{L})(?:\d|½|s\.?c|i\.?v|i\.?m|p\.?o|subkutant|subcutant|intravenøst|peroralt|mg|g|gram|ml|ie|e|mikrogram|mikrog|mikg|µg|mcg|mmol|mie|mio(?:\.? ?ie)?|mill(?:\.? ?ie)?|%|unikalk(?: forte| basic)?|movicol|multivitamin|symbicort|spiriva|trelegy|trimbow|anoro|pust|stk|tabl?|\p{L}*tbl|kaps|kps|max|maks|højst|til|dosis|sug|dr|dråber?|breve?|enheder|p\.?n|\p{L}*(?:creme|salve|gel|spray|shampoo|mikstur|klysma|plaster))\.?\s*$/iu;
/** What comes in pieces: "suturer x 3" are three of them. */
const piecesBefore = /(?<!\p{L})(?:sut|sutur|sting|\p{L}*fraktur|\p{L}*fx|fx|\p{L}*brud|stents?|klips|clips|skruer?|\p{L}*dræn|porte?|plader?|PVK|CVK|venflon|kanyler?)(?:er|erne)?\.?(?: ?\d-0)?\s*$/iu;
/** "Testosteron 7,1 x 2": measured twice. */
const measuredBefore = /(?<!\p{L})(?:testosteron|kortisol|PSA|HbA1c|TSH|CRP|Hgb|Hb|INR|PTH|BT|urat)(?: ?\d+(?:[.,/]\d+)?)?\s*$/iu;
/** "Ryger 10/d", "20 cig./dgl." */
const smoked = /(?<![\p{L}\p{N}.,/])(\d+(?:\s?[-–]\s?\d+)?)(?:\s*(cig|cigaretter|genstande?|gst)\.?)?\s*\/\s*(d|dg|dag|dgl|dagl|uge|ugl)(?![\p{L}\p{N}])\.?/giu;
const smokedThings: Readonly<Record<string, string>> = { cig: "cigaretter", gst: "genstande" };
/** "500 mg x 2 med mad", "x 3 i alt 10 dage", "x 2 fra i morgen": a dose that goes on, so it is for every day. */
const courseAfter = /^\s*(?:i morgen, i alt|i alt\s+(?:i\s+)?\d+(?:[-–]\d+)?\s*(?:d|dg|dage|uger?|døgn|mdr|måneder)(?!\p{L})|med (?:mad|måltid|morgenmad|væske|vand|mælk|start|opstart|sidste|første)\p{L}*|under (?:indlæggelse|måltid|forløb|hele)\p{L}*|fra (?:og med |d\. ?|uge |dag )?(?:i morgen|i dag|\d|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag))/iu;
/** "8 mg/t". */
const amountAnHour = /(?<=\d\s?(?:mg|g|ml|ie|e|mikrog|mikrogram|µg|mmol))\s*\/\s*t(?:ime)?(?![\p{L}\p{N}])\.?/giu;
/** "16 t/d": so many hours of each day. */
const hoursADay = /(?<![\p{L}\p{N}.,/])(\d+(?:\s?[-–]\s?\d+)?)\s*(?:t|timer)\.?\s*\/\s*(?:d|dg|dag|dgl|døgn)(?![\p{L}\p{N}])\.?/giu;
/** "max 16 mg/dg", "2000 kcal/d". */
const amountADay = /(?<=\d\s?(?:mg|g|ml|l|ie|e|mikrog|mikrogram|µg|mmol|kcal|kj))\s*\/\s*(d|dg|dgl|(?<!\d\s?m?l\s*\/\s*)døgn)(?![\p{L}\p{N}])\.?/giu;
/** "Barnløs x 2 år", "x 7 dage": for so long. */
const forSoLong = /(?<![\p{L}\p{N}])[x×]\s*(\d+(?:\s?[-–]\s?\d+)?) (år|måneder|mdr\.?|uger|dage|døgn)(?![\p{L}])/giu;
const lengths: Readonly<Record<string, string>> = { "mdr.": "måneder", mdr: "måneder" };
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
    [forSoLong, ([, count = "", length = ""]) => `i ${count} ${lengths[length.toLocaleLowerCase("da")] ?? length}`],
    [times, (match) => timesOf(match, sentence)],
    [timesFirst, ([, count = "", short]) => `${count} ${gange(count)} ${periodOf(short, undefined) ?? ""}`.trim()],
    [amountADay, ([, unit]) => unit === "døgn" ? "i døgnet" : "om dagen"],
    [amountAnHour, () => "i timen"],
    [hoursADay, ([, count = ""]) => `${count} ${count === "1" ? "time" : "timer"} i døgnet`],
    [smoked, ([, count = "", thing, short]) => [count, thing && (smokedThings[thing.toLocaleLowerCase("da")] ?? thing), periodOf(short, undefined)].filter(Boolean).join(" ")],
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
  // "Sår 4 x 3 cm, tidligere 5 x 4": what was measured before, in the same unit.
  if (short === undefined && long === undefined && /\d ?[x×] ?\d+(?:[.,]\d+)? ?(?:cm|mm)(?!\p{L})/iu.test(sentence.slice(0, start)) && /(?:tidl\.?|tidligere|før|sidst|fra|mod|nu)\s*$/iu.test(sentence.slice(0, start))) return { ...span, plain: "" };
  // "Solu-medrol 250 x 3 dg.": three times a day, or for three days? The note's own words.
  if (/^(?:dg|d)$/iu.test(short ?? "") && !whole.includes("/")) return { ...span, plain: "" };
  // "afføring type 6 x 1"
  if (measuredBefore.test(sentence.slice(0, start)) || /(?<!\p{L})(?:type|grad|nr|stadie)\.?\s*$/iu.test(sentence.slice(0, start))) return { ...span, plain: `${amount}, ${count} ${gange(count)}` };
  // "lymecyclin 2 x 3 mdr.": two courses of so many months.
  if (/^\s*(?:mdr|md|måned|uge|dage|dg|døgn|år|min|minutter|sek|sekunder)(?!\p{L})/iu.test(after) && short === undefined) return { ...span, plain: "" };
  if (/^(?:[.,]\d+)?\s*(?:[x×*](?! ?\d+ (?:dage|uger|døgn|mdr))|cm|mm|m(?![\p{L}])|sæt|gentag|repe)|^[.,]\d/iu.test(after) || /(?:cm|mm)\s*$/iu.test(sentence.slice(0, start))) return { ...span, plain: "" };
  const when = periodOf(short, long) ?? "om dagen";
  const form = formBefore.test(sentence.slice(0, start)) || /^\s*(?:tbl|tabl)/iu.test(after);
  // "750 mg 2 x 3": two of those at a time.
  const strength = /\d\s*(?:mg|g|mikrog\p{L}*|mikg|µg|mcg|mmol)\s*,?\s*$/iu.test(sentence.slice(0, start));
  const dose = form ? `${amount} ${amount === "1" || amount === "½" ? "tablet" : "tabletter"} ` : strength ? `${amount} ad gangen ` : `${amount}, `;
  return { ...span, plain: `${dose}${count} ${gange(count)} ${when}` };
}

function timesOf(match: RegExpMatchArray, sentence: string): string | null {
  const [whole, count = "", short, long] = match;
  const start = match.index ?? 0;
  const before = sentence.slice(0, start);
  const after = sentence.slice(start + whole.length);
  const when = periodOf(short, long);
  // "Kraft og sensibilitet intakt x 4": in all four limbs.
  if (!when && count === "4" && /(?<!\p{L})(?:(?:muskel|grov)?kraft(?:en)?|sensib\p{L}*|sens|føle\p{L}*|ekstremitet\p{L}*|fodpuls\p{L}*|reflekser|motorik\p{L}*|bevæge\p{L}*)(?!\p{L})(?:[^.;:]|(?<=(?:nat|norm|intakt|bilat))\.)*$/iu.test(before)) return "i alle 4 arme og ben";
  // "Orienteret x 4": in time and place, of oneself and of what goes on.
  if (!when && /(?<!\p{L})orient(?:eret|\.)\s*$/iu.test(before)) return `i alle ${count} spørgsmål`;
  if (when) return `${count} ${gange(count)} ${when}`;
  if (/^\s*(?:hver|til natten|vesp|nocte|mane|a\.? ?m\.?(?=[\s.,]|$)|til nat|om morgenen|om aftenen|i morgen|i dag|i år(?!et)|i nat|i går|i aftes|i løbet|det sidste|det seneste|de sidste|de seneste|inden for|i alt)/iu.test(after) && !(drugBefore.test(before) && courseAfter.test(after))) return `${count} ${gange(count)}`;
  // "Furix 40 mg x 1 i.v." was given once; "Meropenem 1 g x 3 i.v." is for each day.
  // "Morfin 5 mg x 1 kl. 04": once, then.
  if (count === "1" && /^\s*(?:i\.v|kl\.? ?\d)/iu.test(after)) return `${count} ${gange(count)}`;
  // "5 mg p.n. x 2 m. effekt": so often it was given.
  if (/^\s*(?:(?:med|m\.?) )?(?:god |nogen |ringe |kortvarig )?(?:effekt|virkning)/iu.test(after) && (/(?<!\p{L})(?:p\.?n|i\.?v|s\.?c|i\.?m|givet|fået|bolus)(?!\p{L})/iu.test(before) || !/\d\s?(?:mg|mikrogram|ie)\.?\s*$/iu.test(before))) return `${count} ${gange(count)}`;
  // "Givet Oxynorm 5 mg x 1 kl. 19.30": what was given then, is not for every day.
  if (/^(?:er |har |pt\.? )?(?:givet|fået|fik|indtaget)(?!\p{L})[^;]*$/iu.test(before) && (count === "1" || /^\s*kl/iu.test(after))) return `${count} ${gange(count)}`;
  // "300 mg x 3 med langsom øgning" is a daily dose; "NaCl x 2 med en times mellemrum" is not.
  if (!/(?:mg|mikrogram|mikg|µg|mcg|ie)\.?\s*$/iu.test(before) && /^\s*(?:siden|med|under|på|fra)/iu.test(after)) return `${count} ${gange(count)}`;
  if (/(?:cm|mm)\s*$/iu.test(before) || /^\s*(?:\d|[x×*](?! ?\d+ (?:dage|uger|døgn|mdr))|cm|mm)/u.test(after)) return null;
  // "NaCl 500 ml x 2 som bolus" is given twice, not daily.
  const once = /(?:bolus|stødvis|transfunder\p{L}*|SAG-?M|portion\p{L}*|engangs\p{L}*|\p{L}*infusion\p{L}*|Monofer|Ferinject|Aclasta|zoledron\p{L}*|vaccin\p{L}*|EpiPen|Jext|Emerade|resid\p{L}*|resturin|scannet|(?:betamet|celest)\p{L}*(?:[^,;]|(?<=\d),(?=\d))*i\.?m\.?)(?:[^,;]|(?<=\d),(?=\d))*$/iu.test(before) || /^[^,;]*(?:bolus|stødvis|engangs)/iu.test(after) || /^ (?:er |blev )?givet(?!\p{L})/iu.test(after)
    // "Obstiperet, givet Movicol x 2": so often it was.
    || /(?<!\p{L})(?:givet|respons på|suppleret (?:med|m\.))\s(?:[^,.;]|(?<=\d)[.,](?=\d))*$/iu.test(before);
  if (measuredBefore.test(before)) return `${count} ${gange(count)}`;
  // "Ventoline 2,5 mg x 3 med 20 min. interval": three in a row, and not for every day.
  if (/^\s*(?:med|m\.) (?:\d+|en|et|en halv) ?\p{L}+\.?s? ?(?:interval|mellemrum|pause)|^\s*(?:med )?hvert \d+\. ?min/iu.test(after)) return `${count} ${gange(count)}`;
  // "Tetracyklin x 2 kure": two courses of it.
  if (/^\s*kure?(?!\p{L})/iu.test(after)) return count;
  // "Har trukket PVK x 2": so often.
  if (piecesBefore.test(before) && /(?<!\p{L})(?:trukket|skiftet|mistet|revet|hevet|seponeret|fjernet)(?!\p{L})[^,.;]*$/iu.test(before)) return `${count} ${gange(count)}`;
  if (piecesBefore.test(before)) return `${count} styk`;
  if (drugBefore.test(before)) return `${count} ${gange(count)}${once ? "" : " om dagen"}`;
  // "Rp. 5-fluorouracil x 2 i 3 uger": what is prescribed is for each day.
  if (/(?<!\p{L})rp\.?\s[^.;]*$/iu.test(before) && /^\s*i\s+\d/u.test(after)) return `${count} ${gange(count)} om dagen`;
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
