import { withoutWordings, type GuardRule } from "./guard-rule.ts";

const right = /(?<![\p{L}])(?:højre\p{L}*|hø|h\.(?!\s*(?:pyl|infl|zost))|dxt|dx|dext|dextra|dextri|dexter|dextrum)(?![\p{L}])|(?<![\p{L}])hø\.?-?(?:sidig|side|hånd)/giu;
/** "Venstreforskydning" is of white blood cells; "sin" before a word is "his own". */
const left = /(?<![\p{L}])(?:venstre(?!forskyd)\p{L}*|(?<!(?<!\p{L})(?:pt|ptt|pat|patienten)\.? )ve(?!-)|vs|sin(?=\.|\s*[,;:)]|\s*$|\s+(?:med|og|samt|uden|m|ved|[<>]))|sn|sinistra|sinistri|sinister|sinistrum)(?![\p{L}])|(?<![\p{L}])ve\.?-?(?:sidig|side|hånd)/giu;
/** Eyes; in capitals only, for "os" is also "us". */
const rightEye = /(?<![\p{L}])OD(?![\p{L}])/gu;
const leftEye = /(?<![\p{L}])OS(?![\p{L}])/gu;
const both = /bilat|begge|dobbeltsidig|bds|(?<!\p{L})OU(?!\p{L})/iu;

/** Right stays right and left stays left, in the same order. */
export const sameSides: GuardRule = {
  name: "same-sides",
  examples: [
    { source: "Infiltrat i hø. underlap.", plain: "Der er et område med fortætning i højre underlap.", refused: false },
    { source: "Fraktur af ve. radius.", plain: "Der er et brud i højre underarm.", refused: true },
    { source: "Kraften bedre i hø. end i ve. ben.", plain: "Kraften er bedre i venstre end i højre ben.", refused: true },
    { source: "Varicer bilat., hø. > ve.", plain: "Du har åreknuder på begge ben, mest på højre side.", refused: false },
    { source: "Varicer bilat., hø. > ve.", plain: "Du har åreknuder på begge ben, mest på venstre side.", refused: true },
    { source: "LE bilat., ingen højrebelastning.", plain: "Blodpropper på begge sider. Venstre side af hjertet er ikke belastet.", refused: true },
    { source: "Lumpektomi + SN ve. side.", plain: "Fjernelse af knuden + den første lymfeknude på venstre side.", refused: false },
    { source: "RALP vs. strålebeh.", plain: "Fjernelse af prostata over for strålebehandling.", refused: false },
    { source: "Pneumoni vs.", plain: "Du har lungebetændelse.", refused: true },
    { source: "H. pylori pos.", plain: "Du har mavesårsbakterien.", refused: false },
    { source: "Tager sin medicin.", plain: "Du tager din medicin.", refused: false },
    { source: "Leukocytter 8,1 uden venstreforskydning.", plain: "Dine hvide blodceller er 8,1 uden overvægt af unge celler.", refused: false },
    { source: "Gonartrose sin.", plain: "Du har slidgigt i knæet.", refused: true },
    { source: "Ødem bilat.", plain: "Du har hævelse på højre side.", refused: true },
  ],
  check(source, plain, context) {
    const before = sidesIn(source);
    const after = sidesIn(plain);
    if (before === after) return null;
    if (after.length >= before.length && collapse(before) === collapse(after)) return null;
    // "hø. > ve." on both sides may be said by the worse one.
    if (both.test(source) && after !== "" && collapse(after) === worse(source, collapse(before))) return null;
    return before === sidesIn(withoutWordings(plain, context)) ? null : "a side is lost or changed";
  },
};

/** "RALP vs. ekstern strålebehandling": between two things to choose from it is "versus", no side. */
const comparison = /(?<=\p{L}{3,}\s)vs\.?(?=\s(?!(?:og|med|samt|på|i|for|uden|ingen)\s)\p{L}{3,})/giu;

/** "R" and "L" in the order in which the sides are named. */
function sidesIn(text: string): string {
  const cleaned = text.replace(/(?<!\p{L})SN(?!\p{L})/gu, "").replace(/(?<!\p{L})sin\.? (?=maxil|front|ethm|etm|sphen|sfen)|(?<!\p{L})vs\.? (?=\d)/giu, "").replace(comparison, "").replace(/(?<![\p{L}])sin(?!\.)\s+(?=\p{Ll})/giu, "");
  const found = ([[right, "R"], [rightEye, "R"], [left, "L"], [leftEye, "L"]] as const).flatMap(([pattern, side]) => [...cleaned.matchAll(pattern)].map(({ index }) => ({ index, side })));
  return found.sort((a, b) => a.index - b.index).map(({ side }) => side).join("");
}

function collapse(sides: string): string {
  return sides.replace(/(.)\1+/gu, "$1");
}

/** Of "hø. > ve." the first, of "hø. < ve." the last. */
function worse(source: string, sides: string): string | undefined {
  return />/u.test(source) ? sides[0] : /</u.test(source) ? sides.at(-1) : undefined;
}
