import { plainOf } from "../pairs/read-pairs.ts";

const denied = /(?<![\p{L}])(?:ingen|ikke|intet|uden) (?=\[)/giu;
const slot = /\[[^\]]*\]/gu;
const denies = /(?<![\p{L}])(?:ikke|ingen|intet|uden|aldrig|hverken|næppe)(?![\p{L}])/iu;

/**
 * "Du har [feber], men ingen [hoste]" → "Du har ingen [feber], men [hoste]": the negation before one slot is put before
 * another that no negation stands over. Both findings stay, only what is denied changes.
 */
export function moveNegation(target: string): string[] {
  const moved: string[] = [];
  for (const match of target.matchAll(denied)) {
    const rest = `${target.slice(0, match.index)}${target.slice(match.index + match[0].length)}`;
    const other = [...target.matchAll(slot)].find(({ index }) => index !== match.index + match[0].length && !isDenied(target, index) && isOwnThing(target, index));
    if (!other) continue;
    const at = other.index > match.index ? other.index - match[0].length : other.index;
    moved.push(plainOf(`${rest.slice(0, at)}ingen ${rest.slice(at)}`));
  }
  return moved;
}

/** Does a negation stand in the slot's own stretch, from the last full stop or "men" on? */
function isDenied(target: string, at: number): boolean {
  const stretch = target.slice(0, at).split(/[.;:!?]|(?<![\p{L}])men(?![\p{L}])/u).at(-1) ?? "";
  return denies.test(plainOf(stretch));
}

/** "Du har [hoste]", "og [feber]": something that can be denied; not "af [leveren]". */
function isOwnThing(target: string, at: number): boolean {
  return /(?:(?<![\p{L}])(?:har|er|viser|viste|havde|haft|og|fik|fået)|,) (?:en |et )?$/iu.test(target.slice(0, at));
}
