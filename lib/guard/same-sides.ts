import { withoutWordings, type GuardRule } from "./guard-rule.ts";

const right = /(?<![\p{L}])(?:højre|hø|h\.|dxt|dx|dext|dextra|dextri|dexter|dextrum)(?![\p{L}])|(?<![\p{L}])(?:højre|hø\.?)-?(?:sidig|side|hånd)/giu;
const left = /(?<![\p{L}])(?:venstre|ve|vs|sin|sn|sinistra|sinistri|sinister|sinistrum)(?![\p{L}])|(?<![\p{L}])(?:venstre|ve\.?)-?(?:sidig|side|hånd)/giu;
const both = /bilat|begge|dobbeltsidig|bds/iu;

/** Right stays right and left stays left, in the same order. */
export const sameSides: GuardRule = {
  name: "same-sides",
  examples: [
    { source: "Infiltrat i hø. underlap.", plain: "Der er et område med fortætning i højre underlap.", refused: false },
    { source: "Fraktur af ve. radius.", plain: "Der er et brud i højre underarm.", refused: true },
    { source: "Kraften bedre i hø. end i ve. ben.", plain: "Kraften er bedre i venstre end i højre ben.", refused: true },
  ],
  check(source, plain, context) {
    const before = sidesIn(source);
    const after = sidesIn(plain);
    if (before === after) return null;
    if (both.test(source)) return after === "" || before === "" ? null : "a side is changed";
    const own = sidesIn(withoutWordings(plain, context));
    return before === own || (after !== "" && collapse(before) === collapse(after)) ? null : "a side is lost or changed";
  },
};

/** "R" and "L" in the order in which the sides are named. */
function sidesIn(text: string): string {
  const cleaned = text.replace(/(?<![\p{L}])sin(?!\.)\s+(?=\p{Ll})/giu, "");
  const found = [...[...cleaned.matchAll(right)].map(({ index }) => ({ index, side: "R" })), ...[...cleaned.matchAll(left)].map(({ index }) => ({ index, side: "L" }))];
  return found.sort((a, b) => a.index - b.index).map(({ side }) => side).join("");
}

function collapse(sides: string): string {
  return sides.replace(/(.)\1+/gu, "$1");
}
