import { EXPLICIT } from "./denials.ts";
import { isOwnStatement } from "./own-statement.ts";

/** `least`: for sure; `most`: with what "og" joins; `listed`: with what a note only lists after it ("ingen A, B"). */
export type Count = "least" | "most" | "listed";

/** How many things a text denies: "ingen A, B eller C" denies three. "uden A og B" denies two at most, one at least. */
export function denied(text: string, count: Count): number {
  const own = text.replace(aside, "").replace(/(?<!\p{L})el\. /giu, "eller ");
  let total = 0;
  for (const match of own.matchAll(EXPLICIT)) total += itemsAfter(match[0], count, own.slice(match.index + match[0].length));
  return total;
}

/** "Stemmer, som andre ikke hører": the "not" belongs to what the word means. */
const aside = /(?<=\p{L},? )(?:som|der) andre ikke(?= \p{L})/giu;
const breaks = /[.;:!?]|(?<![\p{L}])(?:men|mens|fordi|så|ikke|ingen|intet|ej|uden|aldrig|hverken)(?![\p{L}])|(?:,|og) (?:og |så )?(?:du|det|der er|der var|lægen|vi|har|er|kan|bliver|tager|får|virker|går)(?![\p{L}])/iu;

/** A list closed by "eller" is denied as a whole (after "benægter" and "nej til" by "og", too); anything else is one thing. */
function itemsAfter(cue: string, count: Count, rest: string): number {
  const end = rest.search(breaks);
  const whole = rest.slice(0, end < 0 ? undefined : end).toLocaleLowerCase("da");
  const stretch = (count === "most" ? whole.split(/, (?:og|så) (?=\p{L}+ (?:\p{L}+ )?(?:er|var|har|havde|kan|bliver|blev|virker)(?!\p{L}))/u)[0] ?? "" : ofOneMind(whole)).replace(/(?:,|,? (?:og|eller|samt))\s*$/u, "");
  const joins = /^(?:(?:be)?nægte|nej til)/iu.test(cue) || (count !== "least" && /^(?:uden|ingen)/iu.test(cue)) ? / (?:eller|el\.|og|samt) /gu : / (?:eller|el\.) /gu;
  const last = [...stretch.matchAll(joins)].at(-1)?.index ?? -1;
  const bare = count === "listed" ? 1 + (stretch.match(/,/gu)?.length ?? 0) : 1;
  return last < 0 ? bare : 2 + (stretch.slice(0, last).match(/,| (?:eller|og) /gu)?.length ?? 0);
}

/** A list up to the first item that is a statement of its own: "sår, og fodpulsene er tydelige" names one thing that is denied. */
function ofOneMind(stretch: string): string {
  const parts = stretch.split(/(,| og (?!\p{L}+ (?:eller|el\.) ))/u);
  // "Ingen kvalme, opkast efter 2 dage eller smerter": a number alone begins nothing new where the list goes on to an "eller".
  const goesOn = (i: number) => / (?:eller|el\.) /u.test(parts.slice(i).join(""));
  const own = parts.findIndex((part, i) => i > 1 && isOwnStatement(part.match(goesOn(i) ? /\p{L}+/gu : /[\p{L}\d]+/gu) ?? []));
  return own < 0 ? stretch : parts.slice(0, own - 1).join("");
}
