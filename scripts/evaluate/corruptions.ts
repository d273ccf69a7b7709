import { escapeRegExp } from "../../lib/text/escape-reg-exp.ts";
import { slotsOf } from "../pairs/read-pairs.ts";
import { moveNegation } from "./move-negation.ts";

/** A right pair, as a corruption needs to know it. */
export interface Sample {
  readonly source: string;
  readonly plain: string;
  /** The plain sentence with its slots marked: "[åndenød|dyspnø]". */
  readonly target: string;
  readonly medicine: readonly string[];
  /** What the note calls its symptoms, findings and diseases. */
  readonly conditions: readonly string[];
}

/**
 * Ways in which a right plain sentence may be made wrong: every wrong sentence that the way makes of it, none where it has nothing of the kind.
 * What would change nothing is not made: "uden for livmoderen" has no negation in it, and in "ingen feber og ingen
 * hoste" the second "ingen" only says the first again ("ingen feber og hoste" still denies both).
 */
export const CORRUPTIONS: Readonly<Record<string, (sample: Sample) => readonly string[]>> = {
  "drop a negation": ({ plain }) => [...plain.matchAll(negation)].filter(({ index }) => !goesOnDenying(plain, index)).map((match) => without(plain, match)),
  "add a negation": ({ plain }) => sentences(plain).flatMap(({ text, start }) => {
    const verb = /(?<![\p{L}])(?:har|er|viser|viste|havde|var|fik|får|kan|skal)(?: (?:du|vi|jeg|man|det|der))?(?![\p{L}])/u.exec(text);
    return verb && !denies.test(text) ? [`${plain.slice(0, start + verb.index + verb[0].length)} ikke${plain.slice(start + verb.index + verb[0].length)}`] : [];
  }),
  "move a negation": ({ target }) => moveNegation(target),
  "swap sides": ({ plain }) => changed(plain, plain.replace(/(?<![\p{L}])(højre|venstre)(?![\p{L}])/giu, (side) => (/^h/iu.test(side) ? "venstre" : "højre"))),
  "lose a side": ({ plain }) => [...plain.matchAll(/(?<![\p{L}])(?:(?:på|i|ved) )?(?:højre|venstre) (?:side )?/giu)].map((match) => without(plain, match)),
  "change a digit": ({ plain }) => [...plain.matchAll(/\d(?!\d)/gu)].map((match) => instead(plain, match, String((Number(match[0]) + 3) % 10))),
  "drop a number": ({ plain }) => [...plain.matchAll(/(?<![\p{L}\d.,/:-])\d+(?:[.,:/-]\d+)*(?: ?(?:mg|ml|g|mikrogram|%)(?![\p{L}]))? ?/gu)].map((match) => without(plain, match)),
  "drop a dose": ({ plain }) => [...plain.matchAll(/,? \d+(?:-\d+)? gange? (?:om dagen|om ugen|i døgnet|om måneden)/gu)].map((match) => without(plain, match)),
  "change a unit": ({ plain }) => [...plain.matchAll(/(?<=\d ?)(?:mg|mikrogram|ml)(?![\p{L}])/gu)].map((match) => instead(plain, match, match[0] === "mg" ? "g" : match[0] === "ml" ? "l" : "mg")),
  "lose a sign": ({ plain }) => [...plain.matchAll(/(?<=[\s(])(?:-|minus |÷)(?=\d)/gu)].map((match) => without(plain, match)),
  "lose a comparison": ({ plain, source }) => comparisons(plain, source).map((match) => without(plain, match)),
  "turn a comparison": ({ plain, source }) => comparisons(plain, source).map((match) => instead(plain, match, below.test(match[0]) ? "over " : "under ")),
  "swap a medicine": ({ plain, medicine }) => medicine.flatMap((name) => {
    const whole = new RegExp(`(?<![\\p{L}-])${escapeRegExp(name)}(?![\\p{L}])`, "giu");
    return changed(plain, plain.replace(whole, /^warfarin$/iu.test(name) ? "digoxin" : "warfarin"));
  }),
  "swap a finding": ({ target, plain, conditions }) => slotsOf(target).filter(({ term, wording }) => conditions.includes(term) && plain.includes(wording))
    .map(({ wording }) => plain.replace(wording, /lungebetændelse/iu.test(plain) ? "blodforgiftning" : "lungebetændelse")),
  "drop the doubt": ({ plain }) => [
    ...changed(plain, plain.replace(/[Dd]er er mistanke om/u, "Du har")), ...changed(plain, plain.replace(/[Mm]an kan ikke udelukke/u, "Du har")),
    ...[...plain.matchAll(/(?<![\p{L}])(?:formentlig|muligvis|måske|sandsynligvis|næppe) /giu)].map((match) => without(plain, match)),
    ...changed(plain, plain.replace(/(?<![\p{L}])kan være(?![\p{L}])/u, "er")), ...changed(plain, plain.replace(/(?<![\p{L}])kan skyldes(?![\p{L}])/u, "skyldes")),
  ],
  "give a relative's illness to the reader": ({ plain }) => changed(plain, plain.replace(/(?<![\p{L}])[Dd]in(?:e)? (?:mor|far|bror|søster|mormor|morfar|farmor|farfar|moster|søn|datter|storebror|storesøster|forældre)(?: og (?:din )?\p{L}+)? (?:har|havde|fik)(?: haft)?(?![\p{L}])/u, "Du har")),
  "turn what was into what is": ({ plain }) => changed(plain, plain.replace(/(?<![\p{L}])har tidligere haft(?![\p{L}])/u, "har").replace(/^Tidligere var det (?=\d)/u, "Det er ").replace(/^Tidligere (?=\p{Ll})/u, "").replace(/(?<![\p{L}])havde du tidligere(?![\p{L}])/u, "har du")),
  "turn stopped into begun": ({ plain }) => changed(plain, plain.replace(/(?<![\p{L}])(?:stopper|holder op) med(?![\p{L}])/u, "begynder på").replace(/(?<![\p{L}])stoppe med(?![\p{L}])/u, "begynde på").replace(/(?<![\p{L}])stoppede? med(?![\p{L}])/u, "begyndte på").replace(/(?<![\p{L}])er stoppet med(?![\p{L}])/u, "er begyndt på").replace(/(?<![\p{L}])holder pause med(?![\p{L}])/u, "begynder på").replace(/(?<![\p{L}])holde pause med(?![\p{L}])/u, "begynde på")),
};

const negation = /(?<![\p{L}])(?:heller ikke|ikke|ingen|intet|uden(?! (?:for|på|om)(?![\p{L}]))) /giu;
const denies = /(?<![\p{L}])(?:ikke|ingen|intet|uden|aldrig|hverken|næppe|nej)(?![\p{L}])/iu;
const below = /^(?:under|<|mindre|højst)/iu;

/** Does the negation at `at` only repeat one before it in the same list ("ingen feber og ingen hoste")? */
function goesOnDenying(plain: string, at: number): boolean {
  const clause = plain.slice(0, at).split(/[.;:!?]/u).at(-1) ?? "";
  return /(?<![\p{L}])(?:ikke|ingen|intet|uden) (?:\p{L}|[ ()-])+,?(?: og| eller|,) $/iu.test(clause) && !/ (?:og|eller|,) (?:du|det|der|har|er|kan) /iu.test(clause);
}

/** Limits that the note has too: "under 5" for "<5". */
function comparisons(plain: string, source: string): RegExpMatchArray[] {
  return [...plain.matchAll(/(?<![\p{L}])(?:under|over|mere end|mindre end|højst|mindst|<|>) ?(?=\d+(?:[.,]\d+)?(?!\d))(?!\d+ (?:timer|dage|uger|min))/giu)]
    .filter((match) => /[<>≤≥]|(?<!\p{L})(?:under|over|mindre|mere|højst|mindst|max|maks|min)(?!\p{L})/iu.test(source) && match.index !== undefined);
}

function sentences(plain: string): { text: string; start: number }[] {
  return [...plain.matchAll(/[^.!?]+[.!?]+/gu)].map(({ 0: text, index }) => ({ text, start: index }));
}

function without(plain: string, match: RegExpMatchArray): string {
  return instead(plain, match, "");
}

function instead(plain: string, match: RegExpMatchArray, other: string): string {
  const at = match.index ?? 0;
  return `${plain.slice(0, at)}${other}${plain.slice(at + match[0].length)}`;
}

function changed(before: string, after: string): readonly string[] {
  return before === after ? [] : [after];
}
