import type { GuardContext, GuardRule } from "./guard-rule.ts";

/** Digits that are part of a name (L3, HbA1c, T4) are no amounts; "x3" is. */
const number = /(?<![a-wyzæøå\d]|(?<![.,])\d[.,])\d+(?:[.,:/]\d+)*|½/giu;
const spelled: readonly RegExp[] = [
  /ingen|ikke|intet|aldrig|nul/iu, /(?<!\p{L})(?:første|enkelt|dagen efter|engang)(?!\p{L})/iu, /(?<!\p{L})(?:to|anden|andet|begge)(?!\p{L})/iu, /(?<!\p{L})(?:tre|tredje)(?!\p{L})/iu,
  ...["fire|fjerde", "fem|femte", "seks|sjette", "syv|syvende", "otte|ottende", "ni|niende", "ti|tiende", "elleve", "tolv"].map((words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu")),
];
const zero = /ingen|ikke|intet|aldrig|nul/giu;
const roman: Readonly<Record<string, string>> = { I: "1", II: "2", III: "3", IV: "4", V: "5" };
/** "gange om dagen" with nothing before it that counts. */
const gapBeforeTimes = /(?<!(?:\d|½|\d[.:]?|(?<!\p{L})(?:en|én|et|to|tre|fire|fem|seks|syv|otte|ni|ti|flere|mange|nogle|par|få|antal|hver|enkelt|anden|tredje|fjerde|samme|sidste|første|næste|ad|lige|halvanden|gang|gange)) )(?<![\p{L}])gange? (?:om|i) (?:dagen|ugen|døgnet|måneden|timen|året)|(?<=mg|ml|får|g|creme|ca\.|,) gange? om|(?<=\d ?(?:mg|g|ml|mikrogram)) gange?(?!\p{L})/iu;
/** "Grad .", "type -diabetes", "på sekund": a word that asks for a number has lost it. */
const gapAfterName = /(?<!\p{L})(?:(?<=(?:,|af|er|til|fra|på|med) )grad|trisomi|nummer|nr\.|stadie) ?(?=[.,;)]|$)|(?<!\p{L})type -|(?<!\p{L})på (?:sekund|minut|time)(?!\p{L})/iu;
/** "ugtl.", "engangsdosis": once, without a digit. */
const once = /(?<!\p{L})(?:ugtl|ugentl|dgl|dagl|mdl|månedl|engang|daglig|ugentlig|månedlig|G\d)/iu;

/** Every number of the note stands in the plain sentence, as often and to the letter, and no other does. */
export const sameNumbers: GuardRule = {
  name: "same-numbers",
  examples: [
    { source: "Sat. 91 %, p 88.", plain: "Din iltmætning er 91 %. Din puls er 88.", refused: false },
    { source: "Tbl. x 37,5 mg x 1.", plain: "Du får x 37 mg 1 gang om dagen.", refused: true },
    { source: "Opkast x 2.", plain: "Du har kastet op gange.", doses: ["2 gange"], wordings: ["2 gange"], refused: true },
    { source: "Fosamax 70 mg ugtl.", plain: "Du får Fosamax 70 mg under huden gang om ugen.", refused: true },
    { source: "Kendt type 2-diabetes.", plain: "Du har i forvejen type -diabetes.", refused: true },
    { source: "Calciumscore 0, ingen stenose.", plain: "Kalktallet er. Der er ingen forsnævring.", refused: true },
    { source: "Feberfri fra 4. døgn.", plain: "Du har ikke feber fra 4 døgn.", refused: true },
    { source: "Får natalizumab hver 6. uge.", plain: "Du får natalizumab hver 6. uge.", refused: false },
    { source: "HER2 negativ.", plain: "Mærket er negativt.", refused: true },
    { source: "Prolaps L5/S1.", plain: "Diskusprolaps ved L5/S4.", refused: true },
    { source: "BT 118/72.", plain: "Dit blodtryk er 118/72. Din puls er 70.", refused: true },
    { source: "Alkohol 0.", plain: "Du drikker ikke alkohol.", refused: false },
    { source: "Digitus II.", plain: "2. finger.", refused: false },
    { source: "DM2.", plain: "Du har type 2-diabetes.", terms: [{ source: "DM2", wordings: ["type 2-diabetes"], condition: true }], wordings: ["type 2-diabetes"], refused: false },
  ],
  check(source, plain, context) {
    const before = numbersIn(source);
    const after = numbersIn(plain);
    const own = ownNumbers(context, plain);
    for (const [value, count] of before) {
      if ((after.get(value) ?? 0) < count - (own.excused.get(value) ?? 0) && !isSpelled(value, source, plain)) return "a number is lost or changed";
    }
    const digitsIn = new Set(plain.match(/\d+/gu));
    if (ordinalsIn(source).some((digits) => !new RegExp(`(?<!\\d)${digits}\\.(?!\\d)`, "u").test(plain) && !isSpelled(digits, source, plain))) return "an ordinal is lost";
    if (gapBeforeTimes.test(plain)) return "a frequency has no number";
    if (/\d/u.test(source) && gapAfterName.test(plain) && !gapAfterName.test(source)) return "a number is lost or changed";
    if (namedNumbers(source).some((digits) => !digitsIn.has(digits))) return "a number that is part of a name is lost";
    if (namedIn(plain).some((name) => !source.toLocaleLowerCase("da").includes(name) && !context.wordings.some((wording) => wording.toLocaleLowerCase("da").includes(name)))) return "a number that is part of a name is changed";
    for (const [value, count] of after) {
      const allowed = (before.get(value) ?? 0) + (own.added.get(value) ?? 0) + romans(source, value) + (value === "1" && once.test(source) ? 1 : 0) + named(source, value);
      if (count > allowed) return "a number is added";
    }
    return null;
  },
};

/** "fra 4. døgn" is no "fra 4 døgn". */
function ordinalsIn(text: string): string[] {
  return [...text.matchAll(/(?<=(?:fra|på|i|til|efter|siden|hver|under|over|af|ved|for|bag) )(\d{1,2})\. (?=\p{Ll}{3,})/gu)].map(([, digits = ""]) => digits);
}

interface OwnNumbers { readonly excused: Map<string, number>; readonly added: Map<string, number> }

/** What the wordings of the sentence's own terms may add or leave out: "DM2" is "type 2-diabetes", "SpO2" has no 2 in plain. */
function ownNumbers({ terms = [] }: GuardContext, plain: string): OwnNumbers {
  const lower = plain.toLocaleLowerCase("da");
  const excused = new Map<string, number>();
  const added = new Map<string, number>();
  for (const { source, wordings } of terms) {
    const own = numbersIn(source);
    const said = numbersIn(wordings.at(-1) ?? "");
    for (const [value, count] of own) if (wordings.some((wording) => lower.includes(wording.toLocaleLowerCase("da")) && !numbersIn(wording).has(value))) excused.set(value, (excused.get(value) ?? 0) + count);
    for (const [value, count] of said) added.set(value, (added.get(value) ?? 0) + count);
  }
  return { excused, added };
}

function isSpelled(value: string, source: string, plain: string): boolean {
  const word = spelled[Number(value)];
  return word !== undefined && word.test(plain) && (value === "0" ? !/ingen|ikke|intet|aldrig|nul/iu.test(source) || (plain.match(zero)?.length ?? 0) > (source.match(zero)?.length ?? 0) : !word.test(source));
}

function romans(source: string, value: string): number {
  return (source.match(/(?<![\p{L}\d])(?:I{1,3}|IV|V)(?![\p{L}\d])/gu) ?? []).filter((letters) => roman[letters] === value).length;
}

/** Digits glued to letters may stand free in the plain sentence: "Th8" → "8. brysthvirvel", "G2P1". */
function named(source: string, value: string): number {
  return [...source.matchAll(/[a-wyzæøå](\d+)/giu)].filter(([, digits]) => digits === value).length;
}

/** Gases and measures whose digits are chemistry, not a fact: "ilt", "kuldioxid", "langtidsblodsukker". */
const plainlyNamed = /(?<![\p{L}])(?:(?:Sp|Sa|Fi|p|P)?C?O2|H2O|FEV1|HbA1c)(?![\p{L}\d])/gu;

/** Digits glued to letters ("HER2", "L3"): they must stand somewhere, by themselves or in the name. */
function namedNumbers(text: string): string[] {
  return [...text.replace(plainlyNamed, "").matchAll(/[a-wyzæøå](\d+)/giu)].map(([, digits = ""]) => digits);
}

function namedIn(text: string): string[] {
  return [...text.toLocaleLowerCase("da").matchAll(/[a-wyzæøå]\d+/giu)].map(([name]) => name);
}

/** The numbers of a text and how often each stands there. A full stop or comma at the end belongs to the sentence. */
export function numbersIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [value] of text.matchAll(number)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
